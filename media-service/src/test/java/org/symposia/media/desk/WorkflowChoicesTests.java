package org.symposia.media.desk;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.symposia.media.release.Release;
import org.symposia.media.release.TestReleases;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkflowChoicesTests {

	private final Institutions institutions = new Binder(new MapConfigurationPropertySource(Map.of()))
		.bindOrCreate("symposia", Institutions.class);

	private final Caller editor = TestReleases.officer("press-num", "num");

	private final Caller colleague = TestReleases.officer("press-num-2", "num");

	@Test
	void offerApprovalForTheOwnInstitution() {
		Release release = TestReleases.aSubmittedRelease("num", "jihs");
		assertThat(WorkflowChoices.of(release, this.editor, this.institutions).approvable()).containsOnlyKeys("num");
	}

	@Test
	void offerNoApprovalToTheLastEditorOfASoleHost() {
		Release release = TestReleases.aSubmittedRelease("num");
		WorkflowChoices choices = WorkflowChoices.of(release, this.editor, this.institutions);
		assertThat(choices.approvable()).isEmpty();
		assertThat(choices.hint()).isEqualTo("media.desk.hint.own-work");
		assertThat(WorkflowChoices.of(release, this.colleague, this.institutions).approvable()).containsOnlyKeys("num");
	}

	@Test
	void showWhoApproved() {
		Release release = TestReleases.aSubmittedRelease("num", "jihs");
		release.approve("num", this.colleague, TestReleases.NOW);
		WorkflowChoices choices = WorkflowChoices.of(release, this.colleague, this.institutions);
		assertThat(choices.approvals()).extracting(HostApproval::name).containsExactly("press-num-2", null);
		assertThat(choices.hint()).isEqualTo("media.desk.hint.waiting");
	}

}
