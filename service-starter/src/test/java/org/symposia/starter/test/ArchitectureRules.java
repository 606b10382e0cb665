package org.symposia.starter.test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** How all code is built; a service's test calls {@code check} with its base package. */
public final class ArchitectureRules {

	private static final List<Class<?>> TIMES = List.of(Instant.class, LocalDate.class, LocalDateTime.class,
			ZonedDateTime.class);

	private ArchitectureRules() {
	}

	/** Checks the main code below a base package against all rules. */
	public static void check(String basePackage) {
		JavaClasses code = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages(basePackage);
		List.of(noCycles(basePackage), timeComesFromTheClock(), controllersAreHidden(), repositoriesAreHidden(),
				noLayers())
			.forEach((rule) -> rule.check(code));
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
