package org.symposia.agenda.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Member;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.symposia.agenda.Fixtures.NOW;
import static org.symposia.agenda.Fixtures.anEvent;

class EventTests {

	@Test
	void isPublicFromItsFirstReleaseOn() {
		assertThat(anEvent().isPublic()).isFalse();
		assertThat(anEvent().released(1, NOW).isPublic()).isTrue();
	}

	@Test
	void staysCancelledWhenAnotherVersionIsReleased() {
		Event cancelled = anEvent().released(1, NOW).moved(Lifecycle.CANCELLED, NOW);
		assertThat(cancelled.released(2, NOW).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
	}

	@Test
	void countsARevisionForEachChangeThePublicSees() {
		Event released = anEvent().released(1, NOW);
		Instant later = NOW.plusSeconds(60);
		assertThat(released.moved(Lifecycle.CANCELLED, later).revision()).isEqualTo(new Revision(1, later));
		assertThat(released.described(Fixtures.details(), later).revision()).isEqualTo(new Revision(1, NOW));
		assertThat(released.joined(Fixtures.organizer("organizer-num"), later).revision())
			.isEqualTo(new Revision(1, NOW));
	}

	@Test
	void tellsOthersOfAReleaseWithoutPersonalData() {
		List<DomainEvent> told = anEvent().released(1, NOW).outbox().events();
		assertThat(told).extracting(DomainEvent::type)
			.containsExactly("org.symposia.agenda.event.changed", "org.symposia.agenda.schedule.released");
		assertThat(told)
			.allSatisfy((event) -> assertThat(event.data().keySet()).isSubsetOf("event", "lifecycle", "version"));
	}

	@Test
	void isOrganizedByRoleAndMembershipTogether() {
		assertThat(anEvent().isOrganizedBy(caller("organizer-jihs", Role.ORGANIZER))).isTrue();
		assertThat(anEvent().isOrganizedBy(caller("organizer-jihs"))).isFalse();
		assertThat(anEvent().isOrganizedBy(caller("organizer-num", Role.ORGANIZER))).isFalse();
		assertThat(anEvent().isOrganizedBy(caller("admin", Role.ADMIN))).isTrue();
		assertThat(anEvent().isOrganizedBy(Caller.anonymous())).isFalse();
	}

	@Test
	void givesAMemberWithAnotherDutyNoSayInTheAgenda() {
		Member press = new Member("press-num", "press-num", Set.of(Duty.PRESS), NOW);
		assertThat(anEvent().joined(press, NOW).isOrganizedBy(caller("press-num", Role.ORGANIZER))).isFalse();
	}

	@Test
	void addsDutiesToAMemberWhoIsInvitedAgain() {
		Member press = new Member("organizer-jihs", "organizer-jihs", Set.of(Duty.PRESS), NOW);
		assertThat(anEvent().joined(press, NOW).team().members()).singleElement()
			.extracting(Member::duties)
			.isEqualTo(Set.of(Duty.ORGANIZER, Duty.PRESS));
	}

	@Test
	void cannotSpareItsOnlyOrganizer() {
		assertThat(anEvent().canSpare("organizer-jihs")).isFalse();
		assertThat(anEvent().joined(Fixtures.organizer("organizer-num"), NOW).canSpare("organizer-jihs")).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> anEvent().left("organizer-jihs", NOW));
	}

	private static Caller caller(String subject, Role... roles) {
		return Caller.signedIn(subject, subject, null, false, Set.of(roles), Set.of());
	}

}
