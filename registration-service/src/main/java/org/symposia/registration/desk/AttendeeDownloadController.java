package org.symposia.registration.desk;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationSearch;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.table.Table;
import org.symposia.starter.table.TableWriter;

/** The list of attendees as CSV and XLSX; each download is audited. */
@Controller
@RequestMapping("/registration/desk/{event}")
class AttendeeDownloadController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv; charset=UTF-8");

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final EventDirectory events;

	private final Offers offers;

	private final RegistrationSearch registrations;

	private final AttendeeTable table;

	private final AuditTrail audit;

	AttendeeDownloadController(EventDirectory events, Offers offers, RegistrationSearch registrations,
			AttendeeTable table, AuditTrail audit) {
		this.events = events;
		this.offers = offers;
		this.registrations = registrations;
		this.table = table;
		this.audit = audit;
	}

	@GetMapping("/attendees.csv")
	ResponseEntity<byte[]> csv(@PathVariable String event, @RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String query, Caller caller, Locale reader) {
		return file(event, CSV, "csv", TableWriter.csv(table(event, AttendeeFilter.of(state, query), caller, reader)));
	}

	@GetMapping("/attendees.xlsx")
	ResponseEntity<byte[]> xlsx(@PathVariable String event, @RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String query, Caller caller, Locale reader) {
		return file(event, XLSX, "xlsx",
				TableWriter.xlsx(table(event, AttendeeFilter.of(state, query), caller, reader)));
	}

	private Table table(String event, AttendeeFilter filter, Caller caller, Locale reader) {
		EventRecord known = this.events.requireOrganized(event, caller);
		Offer offer = this.offers.require(event);
		try (Stream<Registration> found = this.registrations.stream(event, filter.criteria(offer.categories()))) {
			Table table = this.table.of(known, offer, found, reader);
			this.audit.record(caller, "attendees-downloaded", event, Map.of("count", table.rows().size()));
			return table;
		}
	}

	private static ResponseEntity<byte[]> file(String event, MediaType type, String ending, byte[] bytes) {
		String name = "attendees-" + event + "." + ending;
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(bytes);
	}

}
