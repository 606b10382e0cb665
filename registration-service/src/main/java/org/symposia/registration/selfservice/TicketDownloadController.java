package org.symposia.registration.selfservice;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.message.CalendarInvitation;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.ticket.Tickets;
import org.symposia.starter.problem.NotFoundException;

/** Ticket and calendar entry of a confirmed registration, as files. */
@Controller
@RequestMapping("/registration/manage/{token}")
class TicketDownloadController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final RegistrationAccess access;

	private final EventDirectory events;

	private final Tickets tickets;

	private final CalendarInvitation invitation;

	TicketDownloadController(RegistrationAccess access, EventDirectory events, Tickets tickets,
			CalendarInvitation invitation) {
		this.access = access;
		this.events = events;
		this.tickets = tickets;
		this.invitation = invitation;
	}

	@GetMapping("/ticket.pdf")
	ResponseEntity<byte[]> ticket(@PathVariable String token) {
		Registration registration = confirmed(token);
		EventRecord event = this.events.require(registration.event());
		return file("ticket-" + event.id() + ".pdf", MediaType.APPLICATION_PDF, this.tickets.pdf(event, registration));
	}

	@GetMapping("/invitation.ics")
	ResponseEntity<byte[]> invitation(@PathVariable String token) {
		Registration registration = confirmed(token);
		EventRecord event = this.events.require(registration.event());
		Locale language = registration.attendee().language().locale();
		return file(event.id() + ".ics", CALENDAR,
				event.isCalledOff() ? this.invitation.cancellation(event, registration, language)
						: this.invitation.request(event, registration, language));
	}

	private Registration confirmed(String token) {
		Registration registration = this.access.byLink(token);
		if (registration.state() != RegistrationState.CONFIRMED) {
			throw new NotFoundException("ticket");
		}
		return registration;
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
			.body(bytes);
	}

}
