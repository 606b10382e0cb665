package org.symposia.gateway.routing;

import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlinesTests {

	private final Deadlines deadlines = new Deadlines(Duration.ofSeconds(2), Duration.ofSeconds(10),
			Duration.ofMinutes(10), Set.of("import", "imports"));

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			/api/agenda/events,          -,                                 PT10S
			/api/agenda/events,          application/json,                  PT10S
			/registration/x,             application/x-www-form-urlencoded, PT10S
			/api/agenda/important/x,     application/json,                  PT10S
			/api/media/releases/1/photos, multipart/form-data; boundary=x,  PT10M
			/api/media/releases/1/photos, Multipart/Form-Data; boundary=x,  PT10M
			/api/agenda/events/x/import, application/xml,                   PT10M
			/api/agenda/imports/x,       -,                                 PT10M
			""")
	void areLongerForUploadsAndImports(String path, String type, Duration deadline) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setContentType(type);
		assertThat(this.deadlines.of(request)).isEqualTo(deadline);
	}

}
