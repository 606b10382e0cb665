package org.symposia.starter.caller;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InstitutionsTests {

	@Test
	void areNamedByTheEnvironment() {
		Institutions institutions = bind(Map.of("SYMPOSIA_INSTITUTIONS_NUM_NAME_EN", "Network of University Medicine",
				"SYMPOSIA_INSTITUTIONS_NUM_NAME_DE", "Netzwerk Universitätsmedizin",
				"SYMPOSIA_INSTITUTIONS_NUM_SHORT_NAME", "NUM"));
		assertThat(institutions.nameOf("num", Locale.GERMANY)).isEqualTo("Netzwerk Universitätsmedizin");
		assertThat(institutions.shortNameOf("num")).isEqualTo("NUM");
		assertThat(institutions.ids()).containsExactly("num");
	}

	@Test
	void showAnUnknownOneAsItIs() {
		assertThat(bind(Map.of()).nameOf("jihs", Locale.ENGLISH)).isEqualTo("JIHS");
	}

	@Test
	void fallBackToEnglishWhateverTheOrderOfTheSettings() {
		Institutions institutions = bind(Map.of("SYMPOSIA_INSTITUTIONS_NUM_NAME_DE", "Netzwerk Universitätsmedizin",
				"SYMPOSIA_INSTITUTIONS_NUM_NAME_EN", "Network of University Medicine",
				"SYMPOSIA_INSTITUTIONS_JIHS_NAME_JA", "国立健康危機管理研究機構"));
		assertThat(institutions.nameOf("num", Locale.FRENCH)).isEqualTo("Network of University Medicine");
		assertThat(institutions.nameOf("jihs", Locale.FRENCH)).isEqualTo("国立健康危機管理研究機構");
		assertThat(institutions.shortNameOf("num")).isEqualTo("NUM");
	}

	@Test
	void mayHaveACountry() {
		Institutions institutions = bind(
				Map.of("SYMPOSIA_INSTITUTIONS_NUM_COUNTRY", "DE", "SYMPOSIA_INSTITUTIONS_JIHS_SHORT_NAME", "JIHS"));
		assertThat(institutions.countryOf("num")).contains("DE");
		assertThat(institutions.countryOf("jihs")).isEmpty();
		assertThatThrownBy(() -> bind(Map.of("SYMPOSIA_INSTITUTIONS_NUM_COUNTRY", "Germany")))
			.hasRootCauseMessage("Not the code of a country (ISO 3166-1 alpha-2): Germany");
	}

	private static Institutions bind(Map<String, Object> variables) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
		ConfigurationPropertySources.attach(environment);
		return Binder.get(environment).bindOrCreate("symposia", Institutions.class);
	}

}
