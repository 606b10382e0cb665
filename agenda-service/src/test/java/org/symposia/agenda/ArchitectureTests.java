package org.symposia.agenda;

import java.util.HashSet;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

import org.symposia.agenda.event.Contact;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.event.EventInformation;
import org.symposia.agenda.event.EventLink;
import org.symposia.agenda.event.Venue;
import org.symposia.agenda.release.Release;
import org.symposia.agenda.team.Invitation;
import org.symposia.agenda.team.Member;
import org.symposia.agenda.team.Team;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.starter.test.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTests {

	private static final Set<Class<?>> DOMAIN = Set.of(Event.class, Team.class, Member.class, Invitation.class,
			Draft.class, Timetable.class, TimetableItem.class, Conflict.class, EventDetails.class,
			EventInformation.class, Venue.class, Contact.class, EventLink.class);

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

	@Test
	void holdsNoDomainTypeInWhatIsShownOrReleased() {
		classes().that(areShownOrReleased()).should(holdNoDomainType()).check(CODE);
	}

	private static DescribedPredicate<JavaClass> areShownOrReleased() {
		return DescribedPredicate.describe("are views, pages, or stored in a release",
				(type) -> type.getSimpleName().matches(".*(View|Page|Card|Header|Notice|Fragment|Options|PublicEvent)")
						|| type.isEquivalentTo(Release.class)
						|| type.getPackageName().matches(".*timetable\\.(schedule|grid)"));
	}

	private static ArchCondition<JavaClass> holdNoDomainType() {
		return new ArchCondition<>("hold no type of the domain, at any depth") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				checkFields(type, new HashSet<>(), events);
			}
		};
	}

	private static void checkFields(JavaClass type, Set<JavaClass> checked, ConditionEvents events) {
		if (!checked.add(type) || !type.getPackageName().startsWith("org.symposia.agenda")) {
			return;
		}
		for (JavaField field : type.getFields()) {
			for (JavaClass held : field.getType().getAllInvolvedRawTypes()) {
				if (DOMAIN.stream().anyMatch(held::isAssignableTo)) {
					events
						.add(SimpleConditionEvent.violated(field, field.getDescription() + " holds " + held.getName()));
				}
				checkFields(held, checked, events);
			}
		}
	}

}
