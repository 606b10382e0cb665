package org.symposia.agenda;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.symposia.starter.test.ArchitectureRules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTests {

	private static final JavaClasses CODE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.symposia.agenda");

	@Test
	void keepsTheRulesOfAllCode() {
		ArchitectureRules.check("org.symposia.agenda");
	}

	@Test
	void hasNoCyclesBetweenPackagesAtAnyDepth() {
		slices().matching("org.symposia.agenda.(**)").should().beFreeOfCycles().check(CODE);
	}

}
