package org.symposia.starter.sample;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.list.ListLimit;
import org.symposia.starter.list.ListOrder;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.NotFoundException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.text.LocalizedText;
import org.symposia.starter.web.EntityVersions;

@RestController
class SampleController {

	private final AtomicInteger calls = new AtomicInteger();

	private final MongoOperations store;

	SampleController(MongoOperations store) {
		this.store = store;
	}

	@GetMapping("/api/sample/me")
	Map<String, Object> me(Caller caller) {
		return Map.of("anonymous", caller.isAnonymous(), "name", caller.name(), "institutions", caller.institutions());
	}

	@GetMapping("/api/sample/list")
	ListPage<String> list(@ListLimit(value = 2, max = 3) ListRequest request) {
		return ListOrder.<String>byId(Function.identity()).select(List.of("a", "b", "c"), request);
	}

	@GetMapping("/api/sample/desk")
	@RequiresRole(Role.ORGANIZER)
	String desk() {
		return "desk";
	}

	@GetMapping("/api/sample/desk/events/{event}/links/{token}")
	@RequiresRole(Role.ORGANIZER)
	String link(@PathVariable String event, @PathVariable String token) {
		return event + token;
	}

	@PostMapping("/api/sample/desk/talks")
	@RequiresRole(Role.ORGANIZER)
	String plan(@RequestBody Talk talk) {
		return talk.title();
	}

	@PostMapping("/api/sample/desk/files")
	@RequiresRole(Role.ORGANIZER)
	long file(@RequestParam MultipartFile file) {
		return file.getSize();
	}

	@PostMapping("/api/sample/talks")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, Object> create(@RequestBody Talk talk) {
		if (!StringUtils.hasText(talk.title())) {
			throw new InvalidInputException("title", "must not be blank");
		}
		return Map.of("title", talk.title(), "number", this.calls.incrementAndGet());
	}

	@PostMapping("/api/sample/files")
	Map<String, Object> upload(@RequestParam MultipartFile file) {
		return Map.of("size", file.getSize(), "number", this.calls.incrementAndGet());
	}

	@RequestMapping(path = { "/api/sample/form", "/sample/form" },
			method = { RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT })
	Map<String, Object> form(@RequestParam(defaultValue = "") String a) {
		return Map.of("a", a, "number", this.calls.incrementAndGet());
	}

	@PutMapping("/api/sample/versioned")
	void change(HttpServletRequest request) {
		EntityVersions.require(request, 7);
	}

	@GetMapping({ "/api/sample/failing/{how}", "/sample/failing/{how}" })
	String fail(@PathVariable String how) {
		throw switch (how) {
			case "missing" -> new NotFoundException("talk");
			case "state" -> new WrongStateException("The talk has ended.");
			default -> new IllegalStateException("secret inside");
		};
	}

	@GetMapping("/api/sample/stored/{id}")
	Sample stored(@PathVariable String id) {
		Sample found = this.store.findById(id, Sample.class);
		if (found == null) {
			throw new NotFoundException("sample");
		}
		return found;
	}

	@GetMapping(path = "/sample/public", produces = "text/plain")
	String open() {
		return "open";
	}

	record Talk(String title, LocalizedText summary, Instant start, Integer minutes, List<Speaker> speakers) {
	}

	record Speaker(String name) {
	}

}
