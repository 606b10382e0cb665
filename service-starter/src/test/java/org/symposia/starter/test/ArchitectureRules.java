package org.symposia.starter.test;

import java.net.IDN;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

import org.symposia.starter.text.Normalization;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** How all code is built; a service's test calls {@code check} with its base package. */
public final class ArchitectureRules {

	private static final List<Class<?>> TIMES = List.of(Instant.class, LocalDate.class, LocalDateTime.class,
			ZonedDateTime.class);

	/** What {@code META-INF/spring.factories} lists. */
	private static final List<Class<?>> SPRING_FACTORIES = List.of(EnvironmentPostProcessor.class,
			FailureAnalyzer.class);

	private ArchitectureRules() {
	}

	/** Checks the main code of a service below a base package against all rules. */
	public static void check(String basePackage) {
		JavaClasses code = mainCode(basePackage);
		checkLayout(basePackage, code);
		everyTypeIsUsed(code).check(code);
	}

	/** Checks a library, whose public types are used elsewhere. */
	public static void checkLibrary(String basePackage) {
		JavaClasses code = mainCode(basePackage);
		checkLayout(basePackage, code);
		everyHiddenTypeIsUsed(code).check(code);
	}

	private static void checkLayout(String basePackage, JavaClasses code) {
		List.of(noCycles(basePackage), timeComesFromTheClock(), normalizationIsBounded(), domainsAreEncodedOnce(),
				controllersAreHidden(), repositoriesAreHidden(), noLayers())
			.forEach((rule) -> rule.check(code));
	}

	private static JavaClasses mainCode(String basePackage) {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages(basePackage);
	}

	/**
	 * Each type has a user among the given code, is found by Spring or is a program.
	 * Templates are code as well, and are found by their names.
	 */
	public static ArchRule everyTypeIsUsed(JavaClasses code) {
		return classes().that(needAUser()).should(ArchCondition.from(isUsedBy(code)));
	}

	static ArchRule everyHiddenTypeIsUsed(JavaClasses code) {
		return classes().that(needAUser()).and().areNotPublic().should(ArchCondition.from(isUsedBy(code)));
	}

	private static DescribedPredicate<JavaClass> needAUser() {
		return DescribedPredicate.describe("are neither beans nor programs",
				(type) -> type.isTopLevelClass() && !type.isMetaAnnotatedWith(Component.class)
						&& type.tryGetMethod("main", String[].class).isEmpty()
						&& !type.getSimpleName().matches("package-info|Jte.*Generated")
						&& SPRING_FACTORIES.stream().noneMatch(type::isAssignableTo));
	}

	private static DescribedPredicate<JavaClass> isUsedBy(JavaClasses code) {
		Set<JavaClass> used = code.stream()
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.filter((use) -> !topLevel(use.getOriginClass()).equals(topLevel(use.getTargetClass())))
			.map((use) -> topLevel(use.getTargetClass()))
			.collect(Collectors.toSet());
		return DescribedPredicate.describe("be used by another type", used::contains);
	}

	private static JavaClass topLevel(JavaClass type) {
		JavaClass element = type.getBaseComponentType();
		return element.getEnclosingClass().map(ArchitectureRules::topLevel).orElse(element);
	}

	static ArchRule noCycles(String basePackage) {
		return slices().matching(basePackage + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
	}

	static ArchRule timeComesFromTheClock() {
		return noClasses().should()
			.callMethodWhere(DescribedPredicate.describe("ask for the current time",
					(JavaCall<?> call) -> call.getTarget().getName().equals("now") && asksTheSystem(call)))
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.because("the time is handed in, or asked of the Clock bean");
	}

	static ArchRule normalizationIsBounded() {
		return noClasses().that()
			.doNotBelongToAnyOf(Normalization.class)
			.should()
			.callMethod(Normalizer.class, "normalize", CharSequence.class, Normalizer.Form.class)
			.because("its cost grows with the square of the marks on a letter")
			.allowEmptyShould(true);
	}

	static ArchRule domainsAreEncodedOnce() {
		return noClasses().should()
			.dependOnClassesThat()
			.belongToAnyOf(IDN.class)
			.because("it encodes by IDNA 2003, which makes strasse of straße; MailAddress encodes by IDNA 2008")
			.allowEmptyShould(true);
	}

	private static boolean asksTheSystem(JavaCall<?> call) {
		return TIMES.stream().anyMatch((type) -> call.getTargetOwner().isEquivalentTo(type)) && call.getTarget()
			.getRawParameterTypes()
			.stream()
			.noneMatch((type) -> type.isEquivalentTo(Clock.class));
	}

	static ArchRule controllersAreHidden() {
		return classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.notHaveModifier(JavaModifier.PUBLIC)
			.allowEmptyShould(true);
	}

	static ArchRule repositoriesAreHidden() {
		return classes().that(assignableToRepository())
			.should()
			.notHaveModifier(JavaModifier.PUBLIC)
			.allowEmptyShould(true);
	}

	private static DescribedPredicate<JavaClass> assignableToRepository() {
		return JavaClass.Predicates.assignableTo(Repository.class).as("repositories");
	}

	static ArchRule noLayers() {
		return noClasses().should()
			.resideInAnyPackage("..service.impl..", "..dto..", "..mapper..", "..util..", "..utils..", "..helper..",
					"..controller..", "..repository..");
	}

}
