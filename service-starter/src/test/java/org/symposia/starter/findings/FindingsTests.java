package org.symposia.starter.findings;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTests {

	private final Findings findings = Findings.none()
		.with(Finding.note("row 1", "The title is in English only."))
		.with(Finding.error("row 2", "The session ends before it starts.", "Enter a later end."));

	@Test
	void putsTheGravestFirst() {
		assertThat(this.findings).extracting(Finding::location).containsExactly("row 2", "row 1");
		assertThat(this.findings.count(Severity.ERROR)).isOne();
	}

	@Test
	void isAListInJson() {
		assertThat(JsonMapper.shared().writeValueAsString(this.findings)).isEqualTo("""
				[{"severity":"error","location":"row 2","message":"The session ends before it starts.",\
				"action":"Enter a later end."},{"severity":"note","location":"row 1",\
				"message":"The title is in English only."}]""");
	}

}
