package org.symposia.agenda.institution;

import java.io.IOException;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.agenda.institution.Logos.LogoSummary;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.NotFoundException;

@RestController
@RequestMapping("/api/agenda/institutions/{institution}/logo")
@Tag(name = "Institutions", description = "What pages show of the institutions that host events.")
class LogoApiController {

	private final LogoEditing editing;

	private final Logos logos;

	LogoApiController(LogoEditing editing, Logos logos) {
		this.editing = editing;
		this.logos = logos;
	}

	@GetMapping
	@Operation(summary = "Read where an institution's logo is", description = "404 if it has none.")
	LogoView read(@PathVariable String institution) {
		LogoSummary logo = this.logos.summaries(Set.of(institution)).get(institution);
		if (logo == null) {
			throw new NotFoundException("logo");
		}
		return new LogoView(institution, logo.path(), logo.width(), logo.height());
	}

	/** The body is read only once the caller may send it. */
	@PutMapping(consumes = { MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE })
	@RequiresRole(Role.ORGANIZER)
	@Operation(summary = "Replace an institution's logo",
			description = "For organizers of the institution. PNG or JPEG of at most 1 MB and 2,000 pixels an edge; it is "
					+ "kept as PNG of at most 480 × 160 pixels without the file's metadata.",
			requestBody = @RequestBody(required = true,
					content = {
							@Content(mediaType = MediaType.IMAGE_PNG_VALUE,
									schema = @Schema(type = "string", format = "binary")),
							@Content(mediaType = MediaType.IMAGE_JPEG_VALUE,
									schema = @Schema(type = "string", format = "binary")) }))
	@ApiResponse(responseCode = "200", description = "Replaced")
	@ApiResponse(responseCode = "400", description = "invalid-input: the file is no such image, or too large")
	LogoView replace(@PathVariable String institution, HttpServletRequest request, Caller caller) throws IOException {
		this.editing.require(institution, caller);
		this.editing.replace(institution, request.getInputStream().readNBytes(LogoFile.MAX_BYTES + 1), caller);
		return read(institution);
	}

	@DeleteMapping
	@RequiresRole(Role.ORGANIZER)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Remove an institution's logo",
			description = "Its short name is shown instead. Repeating it changes nothing.")
	void remove(@PathVariable String institution, Caller caller) {
		this.editing.remove(institution, caller);
	}

	/**
	 * A logo.
	 *
	 * @param url path of the PNG file; another logo has another path
	 * @param width in pixels
	 * @param height in pixels
	 */
	record LogoView(String institution, String url, int width, int height) {
	}

}
