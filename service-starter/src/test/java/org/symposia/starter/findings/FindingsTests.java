package org.symposia.starter.findings;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FindingsTests {

	private static final Finding NOTE = new Finding(Severity.NOTE, "row 1", "The title is in English only.", null);

	private static final Finding ERROR = new Finding(Severity.ERROR, "row 2", "The session ends before it starts.",
			"Enter a later end.");

	@Test
	void putTheGravestFirst() {
		Finding warning = new Finding(Severity.WARNING, "row 3", "The room is small.", null);
		assertThat(new Findings(List.of(NOTE, warning, ERROR)).items()).containsExactly(ERROR, warning, NOTE);
	}

	@Test
	void keepTheOrderOfTheSameSeverity() {
		Finding later = new Finding(Severity.NOTE, "row 9", "The title is short.", null);
		assertThat(new Findings(List.of(later, NOTE, ERROR)).items()).containsExactly(ERROR, later, NOTE);
	}

	@Test
	void areEmptyWithoutAny() {
		assertThat(new Findings(List.of()).isEmpty()).isTrue();
		assertThat(new Findings(List.of(NOTE)).isEmpty()).isFalse();
	}

	@Test
	void areAListInJson() {
		assertThat(JsonMapper.shared().writeValueAsString(new Findings(List.of(NOTE, ERROR)))).isEqualTo("""
				[{"severity":"error","location":"row 2","message":"The session ends before it starts.",\
				"action":"Enter a later end."},{"severity":"note","location":"row 1",\
				"message":"The title is in English only."}]""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n" })
	void refuseAFindingThatSaysNothing(String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Finding(Severity.NOTE, "row 1", message, null));
	}

}
