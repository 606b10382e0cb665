package org.symposia.registration.desk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.manage.RegistrationView;
import org.symposia.registration.waiting.WaitingLine;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.web.Listing;

@RestController
@Tag(name = "Registrations")
class RegistrationList {

	private static final int STRETCH = 100;

	private final EventDirectory events;

	private final Registrations registrations;

	private final WaitingLine line;

	RegistrationList(EventDirectory events, Registrations registrations, WaitingLine line) {
		this.events = events;
		this.registrations = registrations;
		this.line = line;
	}

	@GetMapping("/api/registration/events/{event}/registrations")
	@Operation(summary = "List an event's registrations", description = "For organizers in the event's team.")
	ResponseEntity<Listing<RegistrationView>> list(@PathVariable String event,
			@RequestParam(required = false) @Nullable String cursor, Caller caller) {
		this.events.requireOrganized(event, caller);
		List<Registration> found = this.registrations.after(event, decode(cursor), STRETCH + 1);
		List<Registration> shown = found.subList(0, Math.min(STRETCH, found.size()));
		String next = (found.size() > STRETCH) ? encode(shown.getLast().id()) : null;
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Listing<>(views(event, shown), next));
	}

	private List<RegistrationView> views(String event, List<Registration> shown) {
		Map<String, Long> positions = this.line.positionsOf(event, shown);
		return shown.stream()
			.map((registration) -> RegistrationView.of(registration, positions.get(registration.id())))
			.toList();
	}

	private static String encode(String id) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
	}

	private static @Nullable String decode(@Nullable String cursor) {
		try {
			return (cursor != null) ? new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8) : null;
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidInputException("cursor", "Use the cursor as the last answer gave it.");
		}
	}

}
