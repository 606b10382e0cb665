package org.symposia.agenda.institution;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.Redirect;
import org.symposia.starter.problem.InvalidInputException;

@Controller
@RequestMapping("/agenda/desk/institutions/{institution}")
class InstitutionController {

	private static final FormValues BLANK = FormValues.empty();

	private final LogoEditing editing;

	private final HostMarks marks;

	InstitutionController(LogoEditing editing, HostMarks marks) {
		this.editing = editing;
		this.marks = marks;
	}

	@GetMapping
	Page show(@PathVariable String institution, Locale reader, Caller caller) {
		this.editing.require(institution, caller);
		return page(institution, Form.of(BLANK), reader);
	}

	@PostMapping("/logo")
	View replace(@PathVariable String institution, @RequestParam(required = false) @Nullable MultipartFile file,
			Locale reader, Caller caller) throws IOException {
		this.editing.require(institution, caller);
		try {
			if (file == null || file.isEmpty()) {
				throw new InvalidInputException(this.editing.missingFile().list());
			}
			this.editing.replace(institution, file.getInputStream().readNBytes(LogoFile.MAX_BYTES + 1), caller);
			return Redirect.to("/agenda/desk/institutions/" + institution);
		}
		catch (InvalidInputException ex) {
			return page(institution, Form.invalid(BLANK, ex), reader);
		}
	}

	@PostMapping("/logo/removal")
	View remove(@PathVariable String institution, Caller caller) {
		this.editing.remove(institution, caller);
		return Redirect.to("/agenda/desk/institutions/" + institution);
	}

	private InstitutionPage page(String institution, Form form, Locale reader) {
		return new InstitutionPage(institution, this.marks.of(List.of(institution), reader).getFirst(), form);
	}

}
