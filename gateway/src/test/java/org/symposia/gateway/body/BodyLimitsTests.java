package org.symposia.gateway.body;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class BodyLimitsTests {

	private final BodyLimits limits = new BodyLimits(DataSize.ofBytes(1), DataSize.ofBytes(2), DataSize.ofBytes(4),
			DataSize.ofBytes(3));

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			application/x-www-form-urlencoded,                1
			Application/X-WWW-Form-Urlencoded; charset=utf-8, 1
			multipart/form-data; boundary=x,                  2
			multipart/mixed,                                  2
			application/json,                                 3
			-,                                                3
			""")
	void goByTheTypeOfTheBody(String type, long limit) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
		request.setContentType(type);
		assertThat(this.limits.of(request)).isEqualTo(limit);
	}

	@ParameterizedTest
	@CsvSource({ "/api/agenda/events/berlin-2026/imports, 4", "/api/agenda/events/imports/draft, 3",
			"/agenda/imports, 3" })
	void areLargerForImportsOnly(String path, long limit) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setContentType("application/octet-stream");
		assertThat(this.limits.of(request)).isEqualTo(limit);
	}

}
