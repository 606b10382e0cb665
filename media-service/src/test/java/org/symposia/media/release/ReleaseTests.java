package org.symposia.media.release;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.symposia.media.release.TransitionResult.Applied;
import org.symposia.media.release.TransitionResult.Reason;
import org.symposia.media.release.TransitionResult.Refused;
import org.symposia.media.release.TransitionResult.Unchanged;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseTests {

	private final Caller num = TestReleases.officer("press-num", "num");

	private final Caller num2 = TestReleases.officer("press-num-2", "num");

	private final Caller jihs = TestReleases.officer("press-jihs", "jihs");

	@Test
	void isPublicOnlyAfterEveryHostApproved() {
		Release release = aSubmittedRelease("num", "jihs");
		assertThat(release.approve("num", this.num, TestReleases.NOW)).isEqualTo(new Applied());
		assertThat(release.publish(TestReleases.NOW)).isEqualTo(new Refused(Reason.NOT_APPROVED));
		assertThat(release.approve("jihs", this.jihs, TestReleases.NOW)).isEqualTo(new Applied());
		assertThat(release.publish(TestReleases.NOW)).isEqualTo(new Applied());
		assertThat(release.isPublic()).isTrue();
		assertThat(release.publishedAt()).isEqualTo(TestReleases.NOW);
	}

	@Test
	void isADraftAgainWhenOpenedAfterItsWithdrawal() {
		Release release = anApprovedRelease();
		release.publish(TestReleases.NOW);
		assertThat(release.reopen(TestReleases.NOW)).isEqualTo(new Refused(Reason.NOT_WITHDRAWN));
		release.withdraw(TestReleases.NOW);
		assertThat(release.reopen(TestReleases.NOW)).isEqualTo(new Applied());
		assertThat(release.reopen(TestReleases.NOW)).isEqualTo(new Unchanged());
		assertThat(release.state()).isEqualTo(ReleaseState.DRAFT);
		assertThat(release.approvals()).isEmpty();
		assertThat(release.publishedAt()).isNull();
	}

	@Test
	void anEditVoidsApprovals() {
		Release release = anApprovedRelease();
		release.edit("slug", content("New " + TestReleases.TEXT, "num", "jihs"), this.num, TestReleases.NOW);
		assertThat(release.state()).isEqualTo(ReleaseState.SUBMITTED);
		assertThat(release.missingApprovals()).containsExactly("num", "jihs");
	}

	@Test
	void aPhotoVoidsApprovalsToo() {
		Release release = anApprovedRelease();
		release.add(aPhoto(), this.num, TestReleases.NOW);
		assertThat(release.approvals()).isEmpty();
	}

	@Test
	void savingTheSameTextChangesNothing() {
		Release release = anApprovedRelease();
		assertThat(release.edit("slug", release.content(), this.num, TestReleases.NOW)).isEqualTo(new Unchanged());
		assertThat(release.state()).isEqualTo(ReleaseState.APPROVED);
	}

	@Test
	void aSoleHostNeedsApprovalByAnotherPerson() {
		Release release = aSubmittedRelease("num");
		assertThat(release.approve("num", this.num, TestReleases.NOW)).isEqualTo(new Refused(Reason.OWN_WORK));
		assertThat(release.approve("num", this.num2, TestReleases.NOW)).isEqualTo(new Applied());
	}

	@Test
	void theLastEditorCannotApprove() {
		Release release = aSubmittedRelease("num");
		release.edit("slug", content("New " + TestReleases.TEXT, "num"), this.num2, TestReleases.NOW);
		assertThat(release.approve("num", this.num2, TestReleases.NOW)).isEqualTo(new Refused(Reason.OWN_WORK));
		assertThat(release.approve("num", this.num, TestReleases.NOW)).isEqualTo(new Applied());
	}

	@Test
	void countsOneApprovalPerInstitution() {
		Release release = aSubmittedRelease("num", "jihs");
		release.approve("num", this.num, TestReleases.NOW);
		assertThat(release.approve("num", this.num2, TestReleases.NOW)).isEqualTo(new Unchanged());
		assertThat(release.approvals()).hasSize(1);
	}

	@Test
	void asksTheHostsForWhomItsAuthorCannotAnswer() {
		Release release = aDraft("num", "jihs");
		assertThat(release.hosts()).containsExactly("num");
		assertThat(release.consent("jihs", TestReleases.NOW)).isEqualTo(new Applied());
		assertThat(release.consent("jihs", TestReleases.NOW)).isEqualTo(new Unchanged());
		assertThat(release.hosts()).containsExactly("num", "jihs");
		assertThat(release.missingApprovals()).containsExactly("num", "jihs");
	}

	@Test
	void takesAnApprovalAsConsent() {
		Release release = aSubmittedRelease("num", "jihs");
		release.approve("jihs", this.jihs, TestReleases.NOW);
		assertThat(release.hosts()).containsExactly("num", "jihs");
	}

	@Test
	void keepsItsApprovalsWhenAnAskedHostConsents() {
		Release release = aSubmittedRelease("num", "jihs");
		release.approve("num", this.num, TestReleases.NOW);
		release.consent("jihs", TestReleases.NOW);
		assertThat(release.missingApprovals()).containsExactly("jihs");
	}

	@Test
	void goesOnWithoutAHostThatDeclines() {
		Release release = aSubmittedRelease("num", "jihs");
		release.approve("num", this.num, TestReleases.NOW);
		assertThat(release.decline("jihs", TestReleases.NOW)).isEqualTo(new Applied());
		assertThat(release.decline("jihs", TestReleases.NOW)).isEqualTo(new Unchanged());
		assertThat(release.missingApprovals()).containsExactly("num");
		assertThat(release.isManagedBy(this.jihs)).isFalse();
		assertThat(release.approve("jihs", this.jihs, TestReleases.NOW)).isEqualTo(new Refused(Reason.NOT_A_HOST));
	}

	@Test
	void needsAnotherPersonOnceTheOtherHostHasDeclined() {
		Release release = aSubmittedRelease("num", "jihs");
		release.approve("num", this.num, TestReleases.NOW);
		release.decline("jihs", TestReleases.NOW);
		assertThat(release.approve("num", this.num, TestReleases.NOW)).isEqualTo(new Refused(Reason.OWN_WORK));
		assertThat(release.approve("num", this.num2, TestReleases.NOW)).isEqualTo(new Applied());
		assertThat(release.state()).isEqualTo(ReleaseState.APPROVED);
	}

	@Test
	void needsTheApprovalOfAHostThatConsentsAfterAll() {
		Release release = aSubmittedRelease("num", "jihs");
		release.decline("jihs", TestReleases.NOW);
		release.approve("num", this.num2, TestReleases.NOW);
		release.consent("jihs", TestReleases.NOW);
		assertThat(release.state()).isEqualTo(ReleaseState.SUBMITTED);
		assertThat(release.missingApprovals()).containsExactly("num", "jihs");
	}

	@Test
	void staysPublicWithoutAHostThatWithdrawsItsConsent() {
		Release release = anApprovedRelease();
		release.publish(TestReleases.NOW);
		assertThat(release.decline("jihs", TestReleases.NOW)).isEqualTo(new Applied());
		assertThat(release.isPublic()).isTrue();
		assertThat(release.hosts()).containsExactly("num");
		assertThat(release.decline("num", TestReleases.NOW)).isEqualTo(new Refused(Reason.LAST_HOST));
	}

	@Test
	void refusesStepsInTheWrongOrder() {
		Release draft = aDraft("num", "jihs");
		assertThat(draft.approve("num", this.num, TestReleases.NOW)).isEqualTo(new Refused(Reason.NOT_SUBMITTED));
		assertThat(draft.publish(TestReleases.NOW)).isEqualTo(new Refused(Reason.NOT_APPROVED));
		assertThat(draft.withdraw(TestReleases.NOW)).isEqualTo(new Refused(Reason.NOT_PUBLISHED));
		assertThat(draft.approve("elsewhere", this.num, TestReleases.NOW)).isEqualTo(new Refused(Reason.NOT_A_HOST));
	}

	@Test
	void cannotBeChangedAfterThePublication() {
		Release release = anApprovedRelease();
		release.publish(TestReleases.NOW);
		assertThat(release.add(aPhoto(), this.num, TestReleases.NOW)).isEqualTo(new Refused(Reason.CLOSED));
		assertThat(release.publish(TestReleases.NOW)).isEqualTo(new Unchanged());
		assertThat(release.withdraw(TestReleases.NOW)).isEqualTo(new Applied());
		assertThat(release.isPublic()).isFalse();
	}

	@Test
	void isNotSubmittedWithoutAHeadline() {
		Release release = Release.create("id", "slug", content("PRESS RELEASE", "num"), this.num, TestReleases.NOW);
		assertThat(release.submit(TestReleases.NOW)).isEqualTo(new Refused(Reason.NO_HEADLINE));
	}

	private Release aDraft(String... hosts) {
		return Release.create("id", "slug", content(TestReleases.TEXT, hosts), this.num, TestReleases.NOW);
	}

	private Release aSubmittedRelease(String... hosts) {
		Release release = aDraft(hosts);
		release.submit(TestReleases.NOW);
		return release;
	}

	private Release anApprovedRelease() {
		Release release = aSubmittedRelease("num", "jihs");
		release.approve("num", this.num, TestReleases.NOW);
		release.approve("jihs", this.jihs, TestReleases.NOW);
		return release;
	}

	private static ReleaseContent content(String text, String... hosts) {
		return new ReleaseContent(null, List.of(hosts), "en", SourceText.of(text));
	}

	private static Photo aPhoto() {
		LocalizedText said = LocalizedText.of("en", "Said");
		return new Photo("photo", new PhotoText(said, said, said, said), 3, 2, "00", null, "press-num",
				TestReleases.NOW);
	}

}
