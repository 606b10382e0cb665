package org.symposia.agenda.imports;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.exchange.ScheduleReader;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.page.Page;
import org.symposia.starter.problem.InvalidInputException;

/** Imports schedules into events, new or not. */
@Controller
@RequestMapping("/agenda/desk")
class ImportController {

	private final ImportEditing imports;

	ImportController(ImportEditing imports) {
		this.imports = imports;
	}

	@GetMapping("/import")
	@RequiresRole(Role.ORGANIZER)
	Page ask() {
		return new ImportPage(null, Form.of(FormValues.empty()), null);
	}

	@GetMapping("/{event}/import")
	@RequiresRole
	Page ask(@PathVariable String event, Locale reader, Caller caller) {
		return new ImportPage(head(this.imports.require(event, caller), reader), Form.of(FormValues.empty()), null);
	}

	@PostMapping("/import")
	@RequiresRole(Role.ORGANIZER)
	View create(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam MultiValueMap<String, String> parameters, Locale reader, Caller caller) throws IOException {
		FormValues values = values(parameters);
		try {
			String id = this.imports.newId(values.at("id"));
			ImportReport report = this.imports.run(null, id, bytes(file), input(values), caller);
			DeskHeader created = report.dryRun() ? null : head(this.imports.require(id, caller), reader);
			return new ImportPage(created, Form.of(values), report);
		}
		catch (InvalidInputException ex) {
			return new ImportPage(null, Form.invalid(values, ex), null);
		}
	}

	@PostMapping("/{event}/import")
	@RequiresRole
	View update(@PathVariable String event, @RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam MultiValueMap<String, String> parameters, Locale reader, Caller caller) throws IOException {
		Event opened = this.imports.require(event, caller);
		FormValues values = values(parameters);
		try {
			return new ImportPage(head(opened, reader), Form.of(values),
					this.imports.run(opened, event, bytes(file), input(values), caller));
		}
		catch (InvalidInputException ex) {
			return new ImportPage(head(opened, reader), Form.invalid(values, ex), null);
		}
	}

	private byte[] bytes(@Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty()) {
			throw this.imports.missingFile();
		}
		return file.getInputStream().readNBytes(ScheduleReader.MOST_BYTES + 1);
	}

	private static FormValues values(MultiValueMap<String, String> parameters) {
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		List.of("id", "zone", "dryRun")
			.forEach((field) -> asked.put(field, Objects.requireNonNullElse(parameters.get(field), List.of())));
		return FormValues.of(asked);
	}

	private static ImportInput input(FormValues values) {
		return new ImportInput(null, values.at("zone"), null, values.has("dryRun", "true"));
	}

	private static DeskHeader head(Event event, Locale reader) {
		return DeskHeader.of(event, "draft", reader);
	}

}
