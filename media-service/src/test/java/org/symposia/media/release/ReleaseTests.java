package org.symposia.media.release;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.symposia.media.release.TransitionResult.Applied;
import org.symposia.media.release.TransitionResult.Reason;
import org.symposia.media.release.TransitionResult.Refused;
import org.symposia.media.release.TransitionResult.Unchanged;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseTests {

	private static final Instant NOW = Instant.parse("2026-04-24T08:00:00Z");

	private static final String TEXT = "Headline\n\nBerlin, 24 April 2026 — A text that says what happened on this day.";

	private final Caller num = officer("press-num", "num");

	private final Caller num2 = officer("press-num-2", "num");

	private final Caller jihs = officer("press-jihs", "jihs");

	@Test
	void isPublicOnlyAfterEveryHostApproved() {
		Release release = aSubmittedRelease("num", "jihs");
		assertThat(release.approve("num", this.num, NOW)).isEqualTo(new Applied());
		assertThat(release.publish(NOW)).isEqualTo(new Refused(Reason.NOT_APPROVED));
		assertThat(release.approve("jihs", this.jihs, NOW)).isEqualTo(new Applied());
		assertThat(release.publish(NOW)).isEqualTo(new Applied());
		assertThat(release.isPublic()).isTrue();
		assertThat(release.publishedAt()).isEqualTo(NOW);
	}

	@Test
	void isADraftAgainWhenOpenedAfterItsWithdrawal() {
		Release release = anApprovedRelease();
		release.publish(NOW);
		assertThat(release.reopen(NOW)).isEqualTo(new Refused(Reason.NOT_WITHDRAWN));
		release.withdraw(NOW);
		assertThat(release.reopen(NOW)).isEqualTo(new Applied());
		assertThat(release.reopen(NOW)).isEqualTo(new Unchanged());
		assertThat(release.state()).isEqualTo(ReleaseState.DRAFT);
		assertThat(release.approvals()).isEmpty();
		assertThat(release.publishedAt()).isNull();
	}

	@Test
	void anEditVoidsApprovals() {
		Release release = anApprovedRelease();
		release.edit("slug", content("New " + TEXT, "num", "jihs"), this.num, NOW);
		assertThat(release.state()).isEqualTo(ReleaseState.SUBMITTED);
		assertThat(release.missingApprovals()).containsExactly("num", "jihs");
	}

	@Test
	void aPhotoVoidsApprovalsToo() {
		Release release = anApprovedRelease();
		release.add(aPhoto(), this.num, NOW);
		assertThat(release.approvals()).isEmpty();
	}

	@Test
	void savingTheSameTextChangesNothing() {
		Release release = anApprovedRelease();
		assertThat(release.edit("slug", release.content(), this.num, NOW)).isEqualTo(new Unchanged());
		assertThat(release.state()).isEqualTo(ReleaseState.APPROVED);
	}

	@Test
	void aSoleHostNeedsApprovalByAnotherPerson() {
		Release release = aSubmittedRelease("num");
		assertThat(release.approve("num", this.num, NOW)).isEqualTo(new Refused(Reason.OWN_WORK));
		assertThat(release.approve("num", this.num2, NOW)).isEqualTo(new Applied());
	}

	@Test
	void theLastEditorCannotApprove() {
		Release release = aSubmittedRelease("num");
		release.edit("slug", content("New " + TEXT, "num"), this.num2, NOW);
		assertThat(release.approve("num", this.num2, NOW)).isEqualTo(new Refused(Reason.OWN_WORK));
		assertThat(release.approve("num", this.num, NOW)).isEqualTo(new Applied());
	}

	@Test
	void countsOneApprovalPerInstitution() {
		Release release = aSubmittedRelease("num", "jihs");
		release.approve("num", this.num, NOW);
		assertThat(release.approve("num", this.num2, NOW)).isEqualTo(new Unchanged());
		assertThat(release.approvals()).hasSize(1);
	}

	@Test
	void refusesStepsInTheWrongOrder() {
		Release draft = aDraft("num", "jihs");
		assertThat(draft.approve("num", this.num, NOW)).isEqualTo(new Refused(Reason.NOT_SUBMITTED));
		assertThat(draft.publish(NOW)).isEqualTo(new Refused(Reason.NOT_APPROVED));
		assertThat(draft.withdraw(NOW)).isEqualTo(new Refused(Reason.NOT_PUBLISHED));
		assertThat(draft.approve("elsewhere", this.num, NOW)).isEqualTo(new Refused(Reason.NOT_A_HOST));
	}

	@Test
	void cannotBeChangedAfterThePublication() {
		Release release = anApprovedRelease();
		release.publish(NOW);
		assertThat(release.add(aPhoto(), this.num, NOW)).isEqualTo(new Refused(Reason.CLOSED));
		assertThat(release.publish(NOW)).isEqualTo(new Unchanged());
		assertThat(release.withdraw(NOW)).isEqualTo(new Applied());
		assertThat(release.isPublic()).isFalse();
	}

	@Test
	void isNotSubmittedWithoutAHeadline() {
		Release release = Release.create("id", "slug", content("PRESS RELEASE", "num"), this.num, NOW);
		assertThat(release.submit(NOW)).isEqualTo(new Refused(Reason.NO_HEADLINE));
	}

	private Release aDraft(String... hosts) {
		return Release.create("id", "slug", content(TEXT, hosts), this.num, NOW);
	}

	private Release aSubmittedRelease(String... hosts) {
		Release release = aDraft(hosts);
		release.submit(NOW);
		return release;
	}

	private Release anApprovedRelease() {
		Release release = aSubmittedRelease("num", "jihs");
		release.approve("num", this.num, NOW);
		release.approve("jihs", this.jihs, NOW);
		return release;
	}

	private static ReleaseContent content(String text, String... hosts) {
		return new ReleaseContent(null, List.of(hosts), "en", SourceText.of(text));
	}

	private static Photo aPhoto() {
		LocalizedText said = LocalizedText.of("en", "Said");
		return new Photo("photo", new PhotoText(said, said, said, said), 3, 2, "00", "press-num", NOW);
	}

	private static Caller officer(String subject, String institution) {
		return Caller.signedIn(subject, subject, null, false, Set.of(Role.PRESS_OFFICER), Set.of(institution));
	}

}
