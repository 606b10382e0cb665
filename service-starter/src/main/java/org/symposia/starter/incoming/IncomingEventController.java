package org.symposia.starter.incoming;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.webhook.WebhookSecret;

/** Receives events of other services, signed or with a service token. */
@Hidden
@RestController
final class IncomingEventController {

	private final IncomingEvents events;

	private final WebhookSecret secret;

	private final JsonMapper json;

	private final Clock clock;

	IncomingEventController(IncomingEvents events, WebhookSecret secret, JsonMapper json, Clock clock) {
		this.events = events;
		this.secret = secret;
		this.json = json;
		this.clock = clock;
	}

	@PostMapping("/internal/events")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void take(@RequestBody byte[] body, Caller caller,
			@RequestHeader(name = WebhookSecret.ID, required = false) @Nullable String id,
			@RequestHeader(name = WebhookSecret.TIMESTAMP, required = false) @Nullable String timestamp,
			@RequestHeader(name = WebhookSecret.SIGNATURE, required = false) @Nullable String signature) {
		if (!this.secret.accepts(id, timestamp, signature, body, this.clock.instant())) {
			caller.require(Role.SERVICE);
		}
		this.events.take(read(body));
	}

	private IncomingEvent read(byte[] body) {
		CloudEvent event;
		try {
			event = this.json.readValue(body, CloudEvent.class);
		}
		catch (JacksonException ex) {
			throw new InvalidInputException("", "must be a CloudEvents 1.0 document");
		}
		if (event.id() == null || event.source() == null || event.type() == null) {
			throw new InvalidInputException("id", "id, source and type must not be missing");
		}
		return new IncomingEvent(event.id(), event.source(), event.type(), event.subject(), event.time(),
				Objects.requireNonNullElse(event.data(), Map.of()));
	}

}
