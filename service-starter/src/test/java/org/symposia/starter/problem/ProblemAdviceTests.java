package org.symposia.starter.problem;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemAdviceTests {

	private static final ProblemAdvice ADVICE = new ProblemAdvice();

	private final MockMvcTester programs = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Handlers())
		.setControllerAdvice(ADVICE, new UnreadableRequestAdvice(ADVICE))
		.build());

	@ParameterizedTest
	@CsvSource({ "not-found, 404, There is no such talk.", "wrong-state, 409, The talk has ended.",
			"forbidden, 403, Others may.", "login-required, 401, Please sign in first.",
			"content-too-large, 413, What was sent is too large.",
			"stale-version, 412, This was changed in the meantime. Please load it again and repeat your change.",
			"malformed-address, 400, This address is not written correctly." })
	void tellsTheTypeStatusAndDetailOfAProblem(String name, int status, String detail) {
		assertThat(this.programs.get().uri("/api/problems/" + name)).hasStatus(status)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains("\"type\":\"urn:symposia:problem:" + name + "\"", "\"detail\":\"" + detail + "\"",
					"\"title\":\"" + HttpStatus.valueOf(status).getReasonPhrase() + "\"");
	}

	@Test
	void tellsWhereToSignInAndWhenToTryAgain() {
		assertThat(this.programs.get().uri("/api/problems/login-required")).headers()
			.hasValue("WWW-Authenticate", "Bearer");
		assertThat(this.programs.get().uri("/api/problems/neighbour-unavailable")).hasStatus(503)
			.headers()
			.hasValue("Retry-After", "5");
	}

	@Test
	void doesNotTellWhichNeighbourIsAway() {
		assertThat(this.programs.get().uri("/api/problems/neighbour-unavailable")).bodyText()
			.doesNotContain("10.0.0.1");
	}

	@ParameterizedTest
	@CsvSource({ "unexpected, 500, internal-error", "locked, 423, locked", "bad-gateway, 502, bad-gateway" })
	void namesWhatTheFrameworkFailsWith(String name, int status, String type) {
		assertThat(this.programs.get().uri("/api/problems/" + name)).hasStatus(status)
			.bodyText()
			.contains("urn:symposia:problem:" + type)
			.doesNotContain("secret");
	}

	@Test
	void tellsWhatIsWrongWithAPathOrParameter() {
		assertThat(this.programs.get().uri("/api/numbers/x?size=1")).hasStatus(400)
			.bodyText()
			.contains("\"field\":\"number\"", "must be a whole number");
		assertThat(this.programs.get().uri("/api/numbers/1")).hasStatus(400)
			.bodyText()
			.contains("\"field\":\"size\"", "must not be missing");
		assertThat(this.programs.get().uri("/api/numbers/1?size=true")).hasStatus(400)
			.bodyText()
			.contains("\"field\":\"size\"", "must be a number");
	}

	@Test
	void tellsThatAPartIsMissing() {
		assertThat(this.programs.post().uri("/api/files").multipart()).hasStatus(400)
			.bodyText()
			.contains("\"field\":\"file\"", "must not be missing");
	}

	@Test
	void tellsWhichMethodsThereAre() {
		assertThat(this.programs.post().uri("/api/numbers/1")).hasStatus(405)
			.hasHeader("Allow", "GET")
			.bodyText()
			.contains("urn:symposia:problem:method-not-allowed");
	}

	@Test
	void tellsThatABodyIsOfAnotherType() {
		assertThat(this.programs.post().uri("/api/talks").contentType(MediaType.APPLICATION_XML).content("<a/>"))
			.hasStatus(415)
			.bodyText()
			.contains("urn:symposia:problem:unsupported-media-type");
	}

	@Test
	void tellsThatABodyCannotBeRead() {
		assertThat(this.programs.post().uri("/api/talks").contentType(MediaType.APPLICATION_JSON).content("{"))
			.hasStatus(400)
			.bodyText()
			.contains("invalid-input", "is not JSON");
	}

	@Test
	void refusesAnUploadThatCannotBeRead() {
		assertThat(this.programs.get().uri("/api/problems/broken-upload")).hasStatus(400)
			.bodyText()
			.contains("invalid-input", "multipart/form-data");
	}

	@Test
	void leavesThePageToTheErrorDispatchForPeople() {
		assertThat(this.programs.get().uri("/problems/wrong-state").accept(MediaType.TEXT_HTML)).hasStatus(409)
			.satisfies((result) -> {
				assertThat(result.getRequest().getAttribute(Problems.ATTRIBUTE)).isNotNull();
				assertThat(result.getResponse().getContentAsString()).isEmpty();
			});
		assertThat(this.programs.get().uri("/problems/login-required").accept(MediaType.TEXT_HTML)).headers()
			.hasValue("WWW-Authenticate", "Bearer");
	}

	@RestController
	static class Handlers {

		@GetMapping({ "/api/problems/{name}", "/problems/{name}" })
		String fail(@PathVariable("name") String name) {
			throw switch (name) {
				case "not-found" -> new NotFoundException("talk");
				case "wrong-state" -> new WrongStateException("The talk has ended.");
				case "forbidden" -> new ForbiddenException("Others may.");
				case "login-required" -> new LoginRequiredException();
				case "content-too-large" -> new ContentTooLargeException();
				case "stale-version" -> new StaleVersionException();
				case "malformed-address" -> new MalformedAddressException();
				case "neighbour-unavailable" -> new NeighbourUnavailableException("10.0.0.1:8081");
				case "locked" -> new ResponseStatusException(HttpStatus.LOCKED);
				case "bad-gateway" -> new ResponseStatusException(HttpStatus.BAD_GATEWAY, "secret");
				case "broken-upload" -> new MultipartException("secret");
				default -> new IllegalStateException("secret");
			};
		}

		@GetMapping("/api/numbers/{number}")
		String number(@PathVariable("number") int number, @RequestParam("size") double size) {
			return number + "/" + size;
		}

		@PostMapping("/api/files")
		String upload(@RequestPart("file") MultipartFile file) {
			return file.getName();
		}

		@PostMapping("/api/talks")
		ResponseEntity<List<String>> create(@RequestBody Map<String, String> talk) {
			return ResponseEntity.ok(List.copyOf(talk.values()));
		}

	}

}
