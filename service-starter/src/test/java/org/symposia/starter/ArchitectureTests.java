package org.symposia.starter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.symposia.starter.test.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTests {

	private static final Set<String> DOMAIN = Set.of("agenda", "attendee", "registration", "ticket", "badge", "talk",
			"speaker", "timetable", "schedule", "room", "track", "release", "press", "photo", "album", "waiting",
			"venue");

	@Test
	void keepsTheRulesOfAllCode() {
		ArchitectureRules.checkLibrary("org.symposia.starter");
	}

	@Test
	void knowsNoDomain() {
		noClasses()
			.that(DescribedPredicate.describe("are named after something of a domain", ArchitectureTests::isOfADomain))
			.should()
			.resideInAPackage("org.symposia.starter..")
			.allowEmptyShould(true)
			.check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
				.importPackages("org.symposia.starter"));
	}

	private static boolean isOfADomain(JavaClass type) {
		return Arrays.stream(type.getName().split("[.$]|(?<=[a-z])(?=[A-Z])"))
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.anyMatch(DOMAIN::contains);
	}

}
