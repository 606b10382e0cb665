package org.symposia.agenda.event;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.agenda.team.Member;
import org.symposia.agenda.team.Team;
import org.symposia.starter.audit.PendingAuditEntry;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.consent.ConsentState;
import org.symposia.starter.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.symposia.agenda.Fixtures.NOW;
import static org.symposia.agenda.Fixtures.ORGANIZER;
import static org.symposia.agenda.Fixtures.aCancelledEvent;
import static org.symposia.agenda.Fixtures.anAnnouncedEvent;
import static org.symposia.agenda.Fixtures.anEvent;
import static org.symposia.agenda.Fixtures.anEventInviting;
import static org.symposia.agenda.Fixtures.anEventWithMember;
import static org.symposia.agenda.Fixtures.anInvitation;
import static org.symposia.agenda.Fixtures.organizer;

class EventTests {

	private static final Instant LATER = NOW.plusSeconds(60);

	@Test
	void isCreatedInPreparationAndOrganizedByItsCreator() {
		Event event = anEvent();
		assertThat(event.lifecycle()).isEqualTo(Lifecycle.PREPARING);
		assertThat(event.isPublic()).isFalse();
		assertThat(event.team().members())
			.containsExactly(new Member("organizer-jihs", "organizer-jihs", Set.of(Duty.ORGANIZER), NOW));
		assertThat(actions(event)).containsExactly("event.created");
	}

	@Test
	void becomesPublicWithItsFirstRelease() {
		Event event = anAnnouncedEvent();
		assertThat(event.lifecycle()).isEqualTo(Lifecycle.ANNOUNCED);
		assertThat(event.isPublic()).isTrue();
		assertThat(event.released()).isOne();
	}

	@Test
	void isOverFromItsEndOnOrWhenItsOrganizersSaySo() {
		Event event = anAnnouncedEvent();
		assertThat(event.isOver(event.details().end().minusMillis(1))).isFalse();
		assertThat(event.isOver(event.details().end())).isTrue();
		event.changeLifecycle(Lifecycle.CONCLUDED, ORGANIZER, NOW);
		assertThat(event.isOver(NOW)).isTrue();
	}

	@Test
	void staysCancelledWhenAnotherVersionIsReleased() {
		Event event = aCancelledEvent();
		event.release(2, 1, ORGANIZER, LATER);
		assertThat(event.lifecycle()).isEqualTo(Lifecycle.CANCELLED);
		assertThat(event.released()).isEqualTo(2);
	}

	@Test
	void refusesAReleaseThatIsNotTheNextOne() {
		assertThatIllegalStateException().isThrownBy(() -> anEvent().release(2, 0, ORGANIZER, NOW));
		assertThatIllegalStateException().isThrownBy(() -> anAnnouncedEvent().release(1, 0, ORGANIZER, NOW));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARING")
	void refusesPublicStatesBeforeItsFirstRelease(Lifecycle state) {
		assertThat(anEvent().canChangeTo(state)).isFalse();
		assertThatIllegalStateException().isThrownBy(() -> anEvent().changeLifecycle(state, ORGANIZER, NOW));
	}

	@ParameterizedTest
	@EnumSource
	void changesToAnyStateAfterARelease(Lifecycle state) {
		Event event = anAnnouncedEvent();
		event.changeLifecycle(state, ORGANIZER, LATER);
		assertThat(event.lifecycle()).isEqualTo(state);
		assertThat(actions(event)).endsWith("event.moved");
	}

	@Test
	void countsARevisionForEachChangeThePublicSees() {
		Event event = anAnnouncedEvent();
		event.changeLifecycle(Lifecycle.CANCELLED, ORGANIZER, LATER);
		assertThat(event.revision()).isEqualTo(new Revision(1, LATER));
	}

	@Test
	void tellsThoseRegisteredWhenItsOrganizersWantIt() {
		Event event = anAnnouncedEvent();
		event.updateDetails(in("Tokyo"), Notice.NONE, ORGANIZER, LATER);
		assertThat(event.noticeRevision()).isZero();
		event.updateDetails(in("Osaka"), Notice.NEXT_RELEASE, ORGANIZER, LATER);
		assertThat(event.noticeRevision()).isZero();
		assertThat(event.noticeOnRelease()).isTrue();
		event.release(2, 1, ORGANIZER, LATER);
		assertThat(event.noticeRevision()).isEqualTo(event.version() + 1);
		assertThat(event.noticeOnRelease()).isFalse();
	}

	@Test
	void tellsThoseRegisteredAtOnceUnlessItsOrganizersChoose() {
		Event event = anAnnouncedEvent();
		event.updateDetails(in("Tokyo"), Notice.NEXT_RELEASE, ORGANIZER, LATER);
		event.updateDetails(in("Osaka"), Notice.NOW, ORGANIZER, LATER);
		assertThat(event.noticeRevision()).isEqualTo(event.version() + 1);
		assertThat(event.noticeOnRelease()).isFalse();
	}

	@Test
	void tellsNothingOfWhatTicketsDoNotShow() {
		Event event = anAnnouncedEvent();
		event.updateDetails(Fixtures.details(), Notice.NOW, ORGANIZER, LATER);
		assertThat(event.noticeRevision()).isZero();
	}

	private static EventDetails in(String place) {
		EventDetails details = Fixtures.details();
		return new EventDetails(details.title(), details.kind(), details.zone(), details.start(), details.end(),
				Fixtures.english(place), details.languages(), details.hosts(), details.illustrative(),
				details.information());
	}

	@Test
	void tellsThoseRegisteredThatItIsCancelledButNothingOfARelease() {
		Event event = anAnnouncedEvent();
		event.release(2, 1, ORGANIZER, LATER);
		assertThat(event.noticeRevision()).isZero();
		event.changeLifecycle(Lifecycle.CANCELLED, ORGANIZER, LATER);
		assertThat(event.noticeRevision()).isEqualTo(event.version() + 1);
	}

	@Test
	void countsNoRevisionWhereThePublicSeesTheSame() {
		Event event = anEventInviting("organizer-num", Duty.PRESS);
		event.updateDetails(Fixtures.details(), Notice.NOW, ORGANIZER, LATER);
		event.acceptInvitation("organizer-num", organizer("organizer-num"), LATER);
		event.changeLifecycle(Lifecycle.PREPARING, ORGANIZER, LATER);
		assertThat(event.revision()).isEqualTo(new Revision(1, NOW));
	}

	@Test
	void asksTheHostsForWhomItsCreatorCannotAnswer() {
		Event event = Event.create("joint", Fixtures.detailsWithHosts("jihs", "num"), ORGANIZER, NOW);
		assertThat(event.hosts()).containsExactly("jihs");
		assertThat(event.consentOf("num")).isEqualTo(ConsentState.ASKED);
	}

	@Test
	void takesNoConsentFromAnAccountWithoutTheRole() {
		Caller press = Caller.signedIn("press-jihs", "", null, false, Set.of(Role.PRESS_OFFICER, Role.ADMIN),
				Set.of("jihs"));
		assertThat(Event.create("joint", Fixtures.details(), press, NOW).hosts()).isEmpty();
	}

	@Test
	void asksAHostThatIsNamedLater() {
		Event event = anEvent();
		event.updateDetails(Fixtures.detailsWithHosts("num", "jihs"), Notice.NOW, ORGANIZER, LATER);
		assertThat(event.hosts()).containsExactly("jihs");
		event.consent("num", organizer("organizer-num"), LATER);
		assertThat(event.hosts()).containsExactly("num", "jihs");
		event.updateDetails(Fixtures.detailsWithHosts("num"), Notice.NOW, ORGANIZER, LATER);
		assertThat(event.hosts()).containsExactly("num");
	}

	@Test
	void notesEachAnswerOnce() {
		Event event = anEvent();
		assertThat(event.consent("jihs", ORGANIZER, LATER)).isFalse();
		assertThat(event.decline("jihs", ORGANIZER, LATER)).isTrue();
		assertThat(event.decline("jihs", ORGANIZER, LATER)).isFalse();
		assertThat(actions(event)).containsExactly("event.created", "host.declined");
		assertThat(event.revision().at()).isEqualTo(LATER);
		assertThat(event.hosts()).isEmpty();
	}

	@Test
	void refusesTheAnswerOfAnInstitutionItDoesNotName() {
		assertThatIllegalStateException().isThrownBy(() -> anEvent().consent("num", organizer("organizer-num"), NOW));
	}

	@Test
	void publishesDomainEventsWithoutPersonalData() {
		List<DomainEvent> published = anAnnouncedEvent().outbox().events();
		assertThat(published).extracting(DomainEvent::type)
			.containsExactly("org.symposia.agenda.event.changed", "org.symposia.agenda.event.changed",
					"org.symposia.agenda.schedule.released");
		assertThat(published)
			.allSatisfy((event) -> assertThat(event.data().keySet()).isSubsetOf("event", "lifecycle", "version"));
	}

	@Test
	void sendsTheMailOfAnInvitationFromItsOutbox() {
		assertThat(anEventInviting("press-num", Duty.PRESS).outbox().events()).last()
			.extracting(DomainEvent::type)
			.isEqualTo(Invitation.TYPE);
	}

	@Test
	void isOrganizedByRoleAndMembershipTogether() {
		assertThat(anEvent().isOrganizedBy(ORGANIZER)).isTrue();
		assertThat(anEvent().isOrganizedBy(caller("organizer-jihs"))).isFalse();
		assertThat(anEvent().isOrganizedBy(organizer("organizer-num"))).isFalse();
		assertThat(anEvent().isOrganizedBy(caller("admin", Role.ADMIN))).isTrue();
		assertThat(anEvent().isOrganizedBy(Caller.anonymous())).isFalse();
	}

	@Test
	void isNotOrganizedByAMemberWithAnotherDuty() {
		Event event = anEventWithMember("press-num", Duty.PRESS);
		assertThat(event.isOrganizedBy(organizer("press-num"))).isFalse();
		assertThat(event.isPlannedWith(organizer("press-num"))).isTrue();
	}

	@Test
	void addsDutiesToAMemberWhoIsInvitedAgain() {
		assertThat(anEventWithMember("organizer-jihs", Duty.PRESS).team().members()).singleElement()
			.extracting(Member::duties)
			.isEqualTo(Set.of(Duty.ORGANIZER, Duty.PRESS));
	}

	@Test
	void removesAnInvitationThatIsAccepted() {
		Event event = anEventWithMember("press-num", Duty.PRESS);
		assertThat(event.team().invitations()).isEmpty();
		assertThat(actions(event)).containsExactly("event.created", "team.invited", "team.joined");
	}

	@Test
	void refusesTheInvitationOfAnotherMailbox() {
		Event event = anEventInviting("press-num", Duty.PRESS);
		assertThatIllegalStateException()
			.isThrownBy(() -> event.acceptInvitation("press-num", organizer("organizer-num"), NOW));
	}

	@Test
	void refusesASecondInvitationOfAMailbox() {
		Event event = anEventInviting("press-num", Duty.PRESS);
		assertThatIllegalStateException()
			.isThrownBy(() -> event.invite(anInvitation("press-num", Duty.DOOR), Locale.ENGLISH, ORGANIZER));
	}

	@Test
	void replacesAnExpiredInvitation() {
		Event event = anEventInviting("press-num", Duty.PRESS);
		Invitation again = new Invitation("again", "press-num@example.org", Set.of(Duty.DOOR), "Organizer",
				NOW.plus(Invitation.VALIDITY));
		event.invite(again, Locale.ENGLISH, ORGANIZER);
		assertThat(event.team().invitations()).containsExactly(again);
	}

	@Test
	void refusesMoreInvitationsThanAnyTeamNeeds() {
		Event event = anEvent();
		for (int number = 0; number < Team.MAX_INVITATIONS; number++) {
			event.invite(anInvitation("press-" + number, Duty.PRESS), Locale.ENGLISH, ORGANIZER);
		}
		assertThatIllegalStateException()
			.isThrownBy(() -> event.invite(anInvitation("one-more", Duty.PRESS), Locale.ENGLISH, ORGANIZER));
	}

	@Test
	void withdrawsAnInvitationOnce() {
		Event event = anEventInviting("press-num", Duty.PRESS);
		event.withdrawInvitation("press-num", ORGANIZER, LATER);
		assertThat(event.team().invitations()).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> event.withdrawInvitation("press-num", ORGANIZER, LATER));
	}

	@Test
	void keepsItsOnlyOrganizer() {
		assertThatIllegalStateException().isThrownBy(
				() -> anEventWithMember("press-num", Duty.PRESS).removeMember("organizer-jihs", ORGANIZER, NOW));
	}

	@Test
	void removesAnOrganizerWhereThereIsAnother() {
		Event event = anEventWithMember("organizer-num", Duty.ORGANIZER);
		event.removeMember("organizer-jihs", ORGANIZER, LATER);
		assertThat(event.team().members()).extracting(Member::subject).containsExactly("organizer-num");
		assertThatIllegalStateException().isThrownBy(() -> event.removeMember("organizer-jihs", ORGANIZER, LATER));
	}

	private static List<String> actions(Event event) {
		return event.journal().stream().map(PendingAuditEntry::action).toList();
	}

	private static Caller caller(String subject, Role... roles) {
		return Caller.signedIn(subject, subject, null, false, Set.of(roles), Set.of());
	}

}
