package org.symposia.agenda.calendar;

import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.edit.Contents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.agenda.release.PublishedAgenda;
import org.symposia.agenda.release.PublishedAgendas;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.starter.web.PublicUrl;

@Controller
class CalendarController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final PublishedAgendas agendas;

	private final Contents contents;

	private final PublicUrl urls;

	CalendarController(PublishedAgendas agendas, Contents contents, PublicUrl urls) {
		this.agendas = agendas;
		this.contents = contents;
		this.urls = urls;
	}

	@GetMapping("/agenda/{event}/schedule.ics")
	ResponseEntity<byte[]> schedule(@PathVariable String event, Locale reader) {
		PublishedAgenda published = this.agendas.of(event);
		return respond(published, published.release().schedule().sessions(), published.dropped(), event, reader);
	}

	@GetMapping("/agenda/{event}/sessions/{session}.ics")
	ResponseEntity<byte[]> session(@PathVariable String event, @PathVariable String session, Locale reader) {
		PublishedAgenda published = this.agendas.of(event);
		return respond(published, List.of(published.session(session)), List.of(), event + "-" + session, reader);
	}

	private ResponseEntity<byte[]> respond(PublishedAgenda published, List<PublicSession> sessions,
			List<PublicSession> dropped, String name, Locale reader) {
		ItemContents loaded = this.contents.all(sessions.stream().map(PublicSession::content).toList());
		String text = new AgendaCalendar(published, loaded, reader, this.urls).of(sessions, dropped);
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + ".ics").build().toString())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
