package org.symposia.gateway;

import java.time.Instant;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.symposia.starter.test.ArchitectureRules;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rules that services share, and that the gateway stores nothing but sessions. */
class ArchitectureTests {

	private final JavaClasses code = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.symposia.gateway");

	@Test
	void packagesDependOnOneAnotherOneWay() {
		slices().matching("org.symposia.gateway.(*)..").should().beFreeOfCycles().check(this.code);
	}

	@Test
	void timeComesFromTheClock() {
		noClasses().should().callMethod(Instant.class, "now").check(this.code);
	}

	@Test
	void controllersAreHidden() {
		classes().that().areMetaAnnotatedWith(Controller.class).should().notBePublic().check(this.code);
	}

	@Test
	void everyTypeIsUsed() {
		ArchitectureRules.everyTypeIsUsed(this.code).check(this.code);
	}

	@Test
	void onlySessionsAreStored() {
		noClasses().that()
			.resideOutsideOfPackage("org.symposia.gateway.session..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.data..")
			.check(this.code);
	}

}
