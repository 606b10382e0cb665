package org.symposia.agenda.exchange.assembly;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNamesTests {

	@ParameterizedTest
	@CsvSource({ "Taro Yamada (山田 太郎)", "山田 太郎（Taro Yamada）", "山田 太郎 / Taro Yamada", "Taro Yamada／山田 太郎" })
	void splitsNamesInTwoScripts(String written) {
		assertThat(PersonNames.of(written, null)).isEqualTo(new PersonNames("Taro Yamada", "山田 太郎"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Erika Mustermann", "Erika Mustermann (Charité)", "山田 太郎", "山田 太郎 (東京)", "A/B", "()", "" })
	void leavesOtherNamesAsTheyAre(String written) {
		assertThat(PersonNames.of(written, null)).isEqualTo(new PersonNames(written, null));
	}

}
