package org.symposia.agenda.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.agenda.exchange.exported.ExportedSchedule;
import org.symposia.agenda.exchange.exported.ScheduleWriter;
import org.symposia.agenda.release.PublishedAgenda;
import org.symposia.agenda.release.PublishedAgendas;
import org.symposia.agenda.timetable.edit.Contents;
import org.symposia.starter.web.PublicUrl;

/** The released agenda as files, in the reader's language. */
@Controller
class ScheduleFileController {

	private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final PublishedAgendas agendas;

	private final Contents contents;

	private final ScheduleWriter writer;

	private final PublicUrl urls;

	ScheduleFileController(PublishedAgendas agendas, Contents contents, ScheduleWriter writer, PublicUrl urls) {
		this.agendas = agendas;
		this.contents = contents;
		this.writer = writer;
		this.urls = urls;
	}

	@GetMapping("/agenda/{event}/schedule.xml")
	ResponseEntity<byte[]> xml(@PathVariable String event, Locale reader) {
		return file(event, ".xml", XML, reader, this.writer::xml);
	}

	@GetMapping("/agenda/{event}/schedule.json")
	ResponseEntity<byte[]> json(@PathVariable String event, Locale reader) {
		return file(event, ".json", MediaType.APPLICATION_JSON, reader, this.writer::json);
	}

	@GetMapping("/agenda/{event}/schedule.csv")
	ResponseEntity<byte[]> csv(@PathVariable String event, Locale reader) {
		return file(event, ".csv", CSV, reader, this.writer::csv);
	}

	@GetMapping("/agenda/{event}/schedule.xlsx")
	ResponseEntity<byte[]> xlsx(@PathVariable String event, Locale reader) {
		return file(event, ".xlsx", XLSX, reader, this.writer::xlsx);
	}

	private ResponseEntity<byte[]> file(String event, String ending, MediaType type, Locale reader,
			Function<ExportedSchedule, byte[]> write) {
		PublishedAgenda published = this.agendas.of(event);
		ExportedSchedule schedule = new ScheduleExport(published,
				this.contents.all(published.release().schedule().contents()), reader, this.urls)
			.schedule();
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(event + ending).build().toString())
			.body(write.apply(schedule));
	}

}
