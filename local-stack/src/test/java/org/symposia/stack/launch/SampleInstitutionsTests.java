package org.symposia.stack.launch;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SampleInstitutionsTests {

	@ParameterizedTest
	@ValueSource(strings = { "JIHS", "NUM" })
	void haveANameInEachLanguage(String host) {
		Map<String, String> settings = SampleInstitutions.settings();
		String name = "SYMPOSIA_INSTITUTIONS_" + host + "_NAME_";
		assertThat(settings).containsKeys(name + "EN", name + "DE", name + "JA");
		assertThat(settings.get(name + "DE")).isNotEqualTo(settings.get(name + "EN"));
		assertThat(settings.get(name + "JA")).containsPattern("[\\p{IsHan}\\p{IsKatakana}]");
	}

}
