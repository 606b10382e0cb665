package org.symposia.media.release;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.media.PressApi;
import org.symposia.media.sample.Samples;
import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.audit.AuditRelay;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Every step is recorded once in the audit trail, also after a crash. */
@SymposiaTest
class ReleaseAuditRelayTests {

	@Autowired
	private TestClient client;

	@Autowired
	private Releases releases;

	@Autowired
	private AuditRelay<Release> auditRelay;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Clock clock;

	private PressApi api;

	private String id;

	@BeforeEach
	void opensARelease() {
		this.api = new PressApi(this.client);
		this.id = this.api.opened(Samples.memorandum(), "num", "jihs");
	}

	@Test
	void recordsEachStepWithWhoTookIt() {
		this.api.published(this.id);
		assertThat(this.audit.entries(this.id)).extracting(AuditEntry::action, AuditEntry::by)
			.containsExactly(tuple("release.opened", "press-num"), tuple("release.submitted", "press-num"),
					tuple("release.approved", "press-num"), tuple("release.approved", "press-jihs"),
					tuple("release.published", "press-num"));
		assertThat(stored().journal()).isEmpty();
	}

	@Test
	void recordsAStepAfterACrash() {
		savedWithoutAuditEntry();
		this.auditRelay.sweep();
		assertThat(actions()).containsExactly("release.opened", "release.submitted");
		assertThat(stored().journal()).isEmpty();
	}

	@Test
	void recordsAStepOnceThoughCopiedTwice() {
		Release saved = savedWithoutAuditEntry();
		this.auditRelay.relay(saved);
		this.auditRelay.relay(saved);
		assertThat(actions()).containsExactly("release.opened", "release.submitted");
	}

	@Test
	void copyingKeepsTheVersion() {
		Release saved = savedWithoutAuditEntry();
		this.auditRelay.sweep();
		assertThat(stored().version()).isEqualTo(saved.version());
	}

	@Test
	void recordsPhotos() {
		String photo = this.api.photographed(this.id);
		assertThat(this.audit.entries(this.id).getLast()).extracting(AuditEntry::action, AuditEntry::details)
			.containsExactly("photo.added", Map.of("photo", photo));
	}

	private Release savedWithoutAuditEntry() {
		Release release = stored();
		release.submit(this.clock.instant());
		Caller caller = Caller.signedIn("press-num", "press-num", null, false, Set.of(Role.PRESS_OFFICER),
				Set.of("num"));
		release.addToJournal(AuditedStep.of("release.submitted").by(caller, this.clock.instant()));
		return this.releases.save(release);
	}

	private Release stored() {
		return this.releases.findById(this.id).orElseThrow();
	}

	private List<String> actions() {
		return this.audit.entries(this.id).stream().map(AuditEntry::action).toList();
	}

}
