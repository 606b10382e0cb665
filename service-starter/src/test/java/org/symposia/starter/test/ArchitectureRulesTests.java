package org.symposia.starter.test;

import java.net.IDN;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.sample.Sample;
import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.text.Normalization;

import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureRulesTests {

	@Test
	void findWhoAsksTheSystemForTheTime() {
		assertThat(violates(ArchitectureRules.timeComesFromTheClock(), Hasty.class)).isTrue();
		assertThat(violates(ArchitectureRules.timeComesFromTheClock(), Patient.class)).isFalse();
	}

	@Test
	void findWhoNormalizesWithoutBounds() {
		assertThat(violates(ArchitectureRules.normalizationIsBounded(), Unbounded.class)).isTrue();
		assertThat(violates(ArchitectureRules.normalizationIsBounded(), Normalization.class)).isFalse();
	}

	@Test
	void findWhoEncodesADomainByAnOldRule() {
		assertThat(violates(ArchitectureRules.domainsAreEncodedOnce(), Outdated.class)).isTrue();
		assertThat(violates(ArchitectureRules.domainsAreEncodedOnce(), MailAddress.class)).isFalse();
	}

	@Test
	void findAControllerThatShowsItself() {
		assertThat(violates(ArchitectureRules.controllersAreHidden(), Vain.class)).isTrue();
	}

	@Test
	void findATypeThatNothingUses() {
		JavaClasses code = new ClassFileImporter().importPackagesOf(Sample.class);
		assertThat(ArchitectureRules.everyTypeIsUsed(code).evaluate(code).getFailureReport().getDetails())
			.singleElement()
			.asString()
			.contains(StarterTest.class.getName());
	}

	private static boolean violates(ArchRule rule, Class<?> type) {
		return rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
	}

	static class Unbounded {

		String composed(String text) {
			return Normalizer.normalize(text, Normalizer.Form.NFC);
		}

	}

	static class Outdated {

		String encoded(String domain) {
			return IDN.toASCII(domain);
		}

	}

	static class Hasty {

		Instant time() {
			return Instant.now();
		}

	}

	static class Patient {

		Instant time(Clock clock) {
			return Instant.now(clock);
		}

	}

	@RestController
	public static class Vain {

	}

}
