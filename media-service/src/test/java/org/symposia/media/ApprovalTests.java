package org.symposia.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.media.sample.Samples;
import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Approvals: who may give them, when, and what voids them. */
@SymposiaTest
class ApprovalTests {

	@Autowired
	private TestClient client;

	@Autowired
	private AuditTrail audit;

	private PressApi api;

	@BeforeEach
	void calls() {
		this.api = new PressApi(this.client);
	}

	@Test
	void acceptsConcurrentApprovals() throws Exception {
		String id = submitted("num", "jihs");
		assertThat(atOnce(List.of(() -> status(this.api.step(id, "approvals", PressApi.NUM)),
				() -> status(this.api.step(id, "approvals", PressApi.JIHS)))))
			.containsOnly(HttpStatus.OK);
		this.api.read(id)
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("approved")
			.jsonPath("$.approvals.length()")
			.isEqualTo(2);
		assertThat(actions(id)).filteredOn("release.approved"::equals).hasSize(2);
	}

	@Test
	void publishesOnceForConcurrentRequests() throws Exception {
		String id = submitted("num", "jihs");
		this.api.step(id, "approvals", PressApi.NUM);
		this.api.step(id, "approvals", PressApi.JIHS);
		Callable<HttpStatusCode> publication = () -> status(this.api.step(id, "publication", PressApi.NUM));
		assertThat(atOnce(List.of(publication, publication, publication, publication))).containsOnly(HttpStatus.OK);
		assertThat(actions(id)).filteredOn("release.published"::equals).hasSize(1);
	}

	@Test
	void aConcurrentEditVoidsAnApproval() throws Exception {
		String id = submitted("num", "jihs");
		this.api.step(id, "approvals", PressApi.NUM);
		String seen = version(id);
		atOnce(List.of(() -> status(approve(id, PressApi.JIHS, seen)), () -> status(
				this.api.replace(id, PressApi.NUM, "*", "New\n\n" + Samples.memorandum(), "num", "jihs"))));
		this.api.read(id).expectBody().jsonPath("$.state").isEqualTo("submitted");
		this.api.read(id).expectBody().jsonPath("$.approvals.length()").isEqualTo(0);
	}

	@Test
	void aSoleHostNeedsAnotherOfficer() {
		String id = submitted("num");
		this.api.step(id, "approvals", PressApi.NUM).expectStatus().isForbidden();
		this.api.step(id, "approvals", PressApi.JIHS).expectStatus().isNotFound();
		this.api.step(id, "approvals", PressApi.NUM_2).expectBody().jsonPath("$.state").isEqualTo("approved");
	}

	@Test
	void removingAHostVoidsApprovalsAndNeedsAnotherOfficer() {
		String id = submitted("num", "jihs");
		this.api.step(id, "approvals", PressApi.NUM);
		this.api.replace(id, PressApi.NUM, "*", Samples.memorandum(), "num")
			.expectBody()
			.jsonPath("$.approvals.length()")
			.isEqualTo(0);
		this.api.step(id, "approvals", PressApi.NUM).expectStatus().isForbidden();
		this.api.step(id, "approvals", PressApi.JIHS).expectStatus().isNotFound();
	}

	@Test
	void aHostAddedApprovesAsWell() {
		String id = submitted("num");
		this.api.step(id, "approvals", PressApi.NUM_2);
		this.api.replace(id, PressApi.NUM, "*", Samples.memorandum(), "num", "jihs");
		this.api.step(id, "approvals", PressApi.NUM).expectBody().jsonPath("$.state").isEqualTo("submitted");
		this.api.step(id, "publication", PressApi.NUM).expectStatus().isEqualTo(HttpStatus.CONFLICT);
		this.api.step(id, "approvals", PressApi.JIHS).expectBody().jsonPath("$.state").isEqualTo("approved");
	}

	@Test
	void anEditorCannotRemoveTheOwnInstitution() {
		String id = submitted("num", "jihs");
		this.api.replace(id, PressApi.NUM, "*", Samples.memorandum(), "jihs").expectStatus().isForbidden();
	}

	@Test
	void anAdministratorNamesTheInstitution() {
		String id = submitted("num", "jihs");
		this.api.step(id, "approvals", TestTokens.admin())
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("institution");
		approveFor(id, "elsewhere").expectStatus().isForbidden();
		approveFor(id, "jihs").expectBody().jsonPath("$.missing").isEqualTo(List.of("num"));
	}

	@Test
	void refusesToPublishWithoutAHeadline() {
		String id = submitted("num", "jihs");
		this.api.replace(id, PressApi.NUM, "*", "PRESS RELEASE", "num", "jihs").expectStatus().isOk();
		this.api.step(id, "approvals", PressApi.NUM);
		this.api.step(id, "approvals", PressApi.JIHS);
		this.api.step(id, "publication", PressApi.NUM)
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("source");
	}

	@Test
	void isPublicBetweenPublicationAndWithdrawalOnly() {
		String id = this.api.opened(Samples.memorandum(), "num", "jihs");
		String photo = this.api.photographed(id);
		String slug = PressApi.text(this.api.read(id), "$.slug");
		List<String> paths = List.of("/press/" + slug, "/press/" + slug + ".pdf", "/press/" + slug + ".md",
				"/media/photos/" + photo + "/page", "/media/photos/" + photo + "/print", PressApi.RELEASES + "/" + id);
		assertThat(paths).allSatisfy((path) -> assertThat(seen(path)).isEqualTo(HttpStatus.NOT_FOUND));
		this.api.published(id);
		assertThat(paths).allSatisfy((path) -> assertThat(seen(path)).isEqualTo(HttpStatus.OK));
		this.api.step(id, "withdrawal", PressApi.NUM).expectStatus().isOk();
		assertThat(paths).allSatisfy((path) -> assertThat(seen(path)).isEqualTo(HttpStatus.NOT_FOUND));
	}

	@Test
	void publishesACorrectedReleaseAtTheSameAddress() {
		String id = this.api.opened(Samples.memorandum(), "num", "jihs");
		this.api.published(id);
		String slug = PressApi.text(this.api.read(id), "$.slug");
		this.api.step(id, "reopening", PressApi.NUM).expectStatus().isEqualTo(HttpStatus.CONFLICT);
		this.api.step(id, "withdrawal", PressApi.NUM).expectStatus().isOk();
		this.api.step(id, "reopening", PressApi.JIHS)
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("draft");
		assertThat(seen("/press/" + slug)).isEqualTo(HttpStatus.NOT_FOUND);
		this.api.replace(id, PressApi.NUM, "*", Samples.memorandum() + "\nCorrected.", "num", "jihs")
			.expectStatus()
			.isOk();
		this.api.published(id);
		assertThat(seen("/press/" + slug)).isEqualTo(HttpStatus.OK);
	}

	@Test
	void showsNamesOfApproversToPressOfficersOnly() {
		String id = this.api.opened(Samples.memorandum(), "num", "jihs");
		this.api.published(id);
		this.client.as(TestTokens.organizer("num"))
			.get()
			.uri(PressApi.RELEASES + "/" + id)
			.exchange()
			.expectBody()
			.jsonPath("$.approvals[0].name")
			.isEmpty();
	}

	@Test
	void refusesAStaleStep() {
		String id = submitted("num", "jihs");
		approve(id, PressApi.NUM, "\"0\"").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
		approve(id, PressApi.NUM, version(id)).expectStatus().isOk();
	}

	@Test
	void aRepeatedStepChangesNothing() {
		String id = submitted("num", "jihs");
		String seen = version(id);
		approve(id, PressApi.NUM, seen).expectStatus().isOk();
		approve(id, PressApi.NUM, seen).expectStatus().isOk();
		assertThat(actions(id)).filteredOn("release.approved"::equals).hasSize(1);
	}

	private String submitted(String... hosts) {
		String id = this.api.opened(Samples.memorandum(), hosts);
		this.api.submitted(id);
		return id;
	}

	private ResponseSpec approve(String id, String token, String ifMatch) {
		return this.client.as(token)
			.post()
			.uri(PressApi.RELEASES + "/" + id + "/approvals")
			.header(HttpHeaders.IF_MATCH, ifMatch)
			.exchange();
	}

	private ResponseSpec approveFor(String id, String institution) {
		return this.client.as(TestTokens.admin())
			.post()
			.uri(PressApi.RELEASES + "/" + id + "/approvals")
			.body(Map.of("institution", institution))
			.exchange();
	}

	private String version(String id) {
		return "\"" + PressApi.<Integer>text(this.api.read(id), "$.version") + "\"";
	}

	private HttpStatusCode seen(String path) {
		return status(this.client.anonymous().get().uri(path).exchange());
	}

	private Stream<String> actions(String id) {
		return this.audit.entries(id).stream().map(AuditEntry::action);
	}

	private static HttpStatusCode status(ResponseSpec response) {
		return response.returnResult(byte[].class).getStatus();
	}

	/** Makes the calls at the same time; the failure of one is thrown here. */
	private static List<HttpStatusCode> atOnce(List<Callable<HttpStatusCode>> calls) throws Exception {
		CyclicBarrier start = new CyclicBarrier(calls.size());
		try (ExecutorService executor = Executors.newFixedThreadPool(calls.size())) {
			List<Callable<HttpStatusCode>> waiting = calls.stream().<Callable<HttpStatusCode>>map((call) -> () -> {
				start.await();
				return call.call();
			}).toList();
			List<HttpStatusCode> statuses = new ArrayList<>();
			for (Future<HttpStatusCode> answer : executor.invokeAll(waiting)) {
				statuses.add(answer.get());
			}
			return statuses;
		}
	}

}
