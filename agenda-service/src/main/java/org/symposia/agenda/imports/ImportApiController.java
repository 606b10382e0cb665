package org.symposia.agenda.imports;

import java.io.IOException;
import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.exchange.ScheduleReader;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;

@RestController
@RequestMapping("/api/agenda/events/{event}/imports")
@Tag(name = "Imports", description = "Schedules of other systems")
class ImportApiController {

	private final ImportEditing imports;

	ImportApiController(ImportEditing imports) {
		this.imports = imports;
	}

	/** The body is read only once the caller may send it. */
	@PostMapping
	@RequiresRole(Role.ORGANIZER)
	@Operation(summary = "Import a schedule",
			description = "The body is the file, at most 50 MB: schedule.xml or schedule.json of frab, pentabarf or pretalx, "
					+ "iCalendar, the JSON export of Indico, or a table as CSV or XLSX. The format is told by its content. Creates the event if there is none of this id, for "
					+ "organizers; then 201. Repeating it updates what the file brought before.",
			requestBody = @RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
							schema = @Schema(type = "string", format = "binary"))))
	ResponseEntity<ImportReport> run(@PathVariable String event,
			@Parameter(
					description = "The expected format; one that disagrees with the file is a finding") @RequestParam(
							required = false) @Nullable String format,
			@Parameter(
					description = "Time zone of the schedule; required if neither the file nor the event has one") @RequestParam(
							required = false) @Nullable String zone,
			@Parameter(
					description = "Hosts of a new event, separated by commas; by default the caller's institutions") @RequestParam(
							required = false) @Nullable String hosts,
			@Parameter(description = "Whether to report only") @RequestParam(defaultValue = "false") boolean dryRun,
			HttpServletRequest request, Caller caller) throws IOException {
		Event opened = this.imports.open(event, caller).orElse(null);
		byte[] file = request.getInputStream().readNBytes(ScheduleReader.MOST_BYTES + 1);
		ImportReport report = this.imports.run(opened, event, file, new ImportInput(format, zone, hosts, dryRun),
				caller);
		return (opened == null && !dryRun)
				? ResponseEntity.created(URI.create("/api/agenda/events/" + event)).body(report)
				: ResponseEntity.ok(report);
	}

}
