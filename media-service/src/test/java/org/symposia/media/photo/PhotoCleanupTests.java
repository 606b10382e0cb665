package org.symposia.media.photo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.media.PressApi;
import org.symposia.media.sample.Samples;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of interrupted uploads and removals. */
@SymposiaTest
class PhotoCleanupTests {

	private static final Duration LONG_AGO = PhotoCleanup.MIN_AGE.plusMinutes(1);

	@Autowired
	private TestClient client;

	@Autowired
	private PhotoFiles files;

	@Autowired
	private PhotoCleanup cleanup;

	@Autowired
	private MongoOperations store;

	@Autowired
	private Clock clock;

	private PressApi api;

	private String release;

	@BeforeEach
	void opensARelease() {
		this.store.remove(new Query(), PhotoOwner.class);
		this.store.remove(new Query(), FileChunk.class);
		this.api = new PressApi(this.client);
		this.release = this.api.opened(Samples.memorandum(), "num");
	}

	@Test
	void deletesFilesOfAnInterruptedUpload() {
		anInterruptedUpload("left", ago(LONG_AGO));
		this.cleanup.run();
		assertThat(chunks()).isZero();
		assertThat(this.files.releaseOf("left")).isEmpty();
	}

	@Test
	void deletesFilesOfAnIncompleteUpload() {
		anInterruptedUpload("left", ago(LONG_AGO));
		this.store.findAndRemove(Query.query(Criteria.where("_id").is("left/print/0")), FileChunk.class);
		this.cleanup.run();
		assertThat(chunks()).isZero();
	}

	@Test
	void keepsFilesOfARecentUpload() {
		anInterruptedUpload("young", ago(Duration.ofMinutes(10)));
		this.cleanup.run();
		assertThat(chunks()).isEqualTo(4);
	}

	@Test
	void keepsReferencedFiles() {
		String photo = this.api.photographed(this.release);
		this.files.markPending(photo, ago(LONG_AGO));
		this.cleanup.run();
		assertThat(this.files.read(photo, Rendition.PRINT)).isPresent();
		assertThat(this.files.pendingSince(ago(Duration.ZERO), 10)).isEmpty();
	}

	@Test
	void aCompletedUploadIsNotPending() {
		this.api.photographed(this.release);
		assertThat(this.files.pendingSince(ago(Duration.ZERO), 10)).isEmpty();
	}

	@Test
	void repeatingARemovalDeletesRemainingFiles() {
		String photo = this.api.photographed(this.release);
		byte[] original = Samples.picture("jpg");
		remove(photo);
		this.files.save(photo, this.release, original, rendered(original), ago(Duration.ZERO));
		remove(photo);
		assertThat(chunks()).isZero();
	}

	private void remove(String photo) {
		this.client.as(PressApi.NUM)
			.delete()
			.uri(PressApi.RELEASES + "/" + this.release + "/photos/" + photo)
			.exchange()
			.expectStatus()
			.isOk();
	}

	private void anInterruptedUpload(String photo, Instant at) {
		byte[] original = Samples.picture("jpg");
		this.files.save(photo, this.release, original, rendered(original), at);
	}

	private static Renderer.Rendered rendered(byte[] original) {
		return new Renderer().render(PhotoFile.of(original));
	}

	private Instant ago(Duration duration) {
		return this.clock.instant().minus(duration);
	}

	private long chunks() {
		return this.store.count(new Query(), FileChunk.class);
	}

}
