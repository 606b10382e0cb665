package org.symposia.registration;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.starter.page.Page;
import org.symposia.starter.test.ArchitectureRules;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final String BASE = "org.symposia.registration";

	private static final JavaClasses CODE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(BASE);

	@Test
	void followsTheRulesOfAllServices() {
		ArchitectureRules.check(BASE);
	}

	/** A private field added to a stored type must not become public by that. */
	@Test
	void returnsNoStoredTypeFromTheApi() {
		Set<JavaClass> returned = reachable(CODE.stream()
			.filter((type) -> type.isAnnotatedWith(RestController.class))
			.flatMap((controller) -> controller.getMethods().stream())
			.filter((method) -> !method.getModifiers().contains(JavaModifier.PRIVATE))
			.map(JavaMethod::getReturnType)
			.flatMap((type) -> type.getAllInvolvedRawTypes().stream()));
		assertThat(returned).isNotEmpty().doesNotContainAnyElementsOf(stored());
	}

	@Test
	void showsNoStoredTypeOnPages() {
		Set<JavaClass> stored = stored();
		Set<JavaClass> shown = reachable(CODE.stream().filter((type) -> type.isAssignableTo(Page.class)));
		assertThat(shown).isNotEmpty().doesNotContainAnyElementsOf(stored);
		assertThat(CODE).filteredOn((type) -> type.getSimpleName().matches("Jte.*Generated"))
			.isNotEmpty()
			.flatExtracting(JavaClass::getDirectDependenciesFromSelf)
			.extracting(Dependency::getTargetClass)
			.doesNotContainAnyElementsOf(stored);
	}

	private static Set<JavaClass> stored() {
		return reachable(CODE.stream().filter((type) -> type.isAnnotatedWith(Document.class)));
	}

	private static Set<JavaClass> reachable(Stream<JavaClass> types) {
		Set<JavaClass> found = new HashSet<>();
		types.forEach((type) -> collect(type, found));
		return found;
	}

	private static void collect(JavaClass type, Set<JavaClass> found) {
		if (type.getPackageName().startsWith(BASE) && found.add(type)) {
			type.getFields()
				.stream()
				.filter((field) -> !field.getModifiers().contains(JavaModifier.STATIC))
				.map(JavaField::getType)
				.flatMap((field) -> field.getAllInvolvedRawTypes().stream())
				.forEach((field) -> collect(field, found));
		}
	}

}
