package org.symposia.media;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.symposia.starter.page.Page;
import org.symposia.starter.test.ArchitectureRules;

import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTests {

	private static final String BASE = "org.symposia.media";

	@Test
	void keepsTheRulesOfAllCode() {
		ArchitectureRules.check(BASE);
	}

	/** A private field added to a domain type must not become part of the API. */
	@Test
	void answersWithViewsInsteadOfDomainTypes() {
		methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(RestController.class)
			.and()
			.areNotPrivate()
			.should(answerWithViews())
			.check(code());
	}

	@Test
	void showsViewsInsteadOfDomainTypesOnPages() {
		classes().that().implement(Page.class).should(showViews()).check(code());
		noClasses().that().haveSimpleNameStartingWith("Jte").should().dependOnClassesThat(isDomainType()).check(code());
	}

	private static JavaClasses code() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages(BASE);
	}

	private static ArchCondition<JavaClass> showViews() {
		return new ArchCondition<>("show no domain type") {
			@Override
			public void check(JavaClass page, ConditionEvents events) {
				Set<JavaClass> shown = new LinkedHashSet<>();
				page.getFields().forEach((field) -> collect(field.getType().getAllInvolvedRawTypes(), shown));
				shown.stream()
					.filter(isDomainType())
					.forEach((type) -> events
						.add(SimpleConditionEvent.violated(page, page.getName() + " shows " + type.getName())));
			}
		};
	}

	private static DescribedPredicate<JavaClass> isDomainType() {
		return JavaClass.Predicates.resideInAnyPackage("..media.release..", "..media.recognition..", "..media.event..")
			.and(DescribedPredicate.describe("are no views", (JavaClass type) -> !type.getName().contains("View")));
	}

	private static ArchCondition<JavaMethod> answerWithViews() {
		return new ArchCondition<>("answer with records named …View") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				Set<JavaClass> shown = new LinkedHashSet<>();
				collect(method.getReturnType().getAllInvolvedRawTypes(), shown);
				shown.stream()
					.filter((type) -> !type.getSimpleName().endsWith("View"))
					.forEach((type) -> events
						.add(SimpleConditionEvent.violated(method, method.getFullName() + " shows " + type.getName())));
			}
		};
	}

	private static void collect(Collection<JavaClass> types, Set<JavaClass> shown) {
		types.stream()
			.map(JavaClass::getBaseComponentType)
			.filter((type) -> type.getPackageName().startsWith(BASE) && shown.add(type))
			.forEach((type) -> type.getFields()
				.forEach((field) -> collect(field.getType().getAllInvolvedRawTypes(), shown)));
	}

}
