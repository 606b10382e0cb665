package org.symposia.gateway.docs;

import org.junit.jupiter.api.Test;
import org.symposia.gateway.docs.DescribedService.Operation;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DescribedServiceTests {

	@Test
	void listsWhatCanBeDoneByAddressAndReadingFirst() {
		assertThat(described("""
				{"paths": {"/api/b": {"delete": {"summary": "3"}, "get": {"summary": "2"}},
				 "/api/a": {"post": {"summary": "1"}}}}""").operations()).containsExactly(
				new Operation("POST", "/api/a", "1"), new Operation("GET", "/api/b", "2"),
				new Operation("DELETE", "/api/b", "3"));
	}

	@Test
	void leavesOutWhatIsNoMethod() {
		assertThat(described("{\"paths\": {\"/api/a\": {\"parameters\": [], \"put\": {}}}}").operations())
			.containsExactly(new Operation("PUT", "/api/a", ""));
	}

	@Test
	void offersNothingWithoutPaths() {
		assertThat(described("{}").operations()).isEmpty();
	}

	private static DescribedService described(String description) {
		return DescribedService.of("agenda", JsonMapper.shared().readTree(description));
	}

}
