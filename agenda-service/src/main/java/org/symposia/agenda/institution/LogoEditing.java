package org.symposia.agenda.institution;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.Inputs;

/** Changes logos on behalf of the organizers of an institution. */
@Component
class LogoEditing {

	private final Logos logos;

	private final InstitutionAccess access;

	private final Inputs inputs;

	private final AuditTrail audit;

	LogoEditing(Logos logos, InstitutionAccess access, Inputs inputs, AuditTrail audit) {
		this.logos = logos;
		this.access = access;
		this.inputs = inputs;
		this.audit = audit;
	}

	/** Demands that the caller may change the logo. */
	void require(String institution, Caller caller) {
		this.access.require(institution, caller);
	}

	/** Shows another logo from now on. */
	void replace(String institution, byte[] file, Caller caller) {
		require(institution, caller);
		Logo logo = new LogoFile(file).logoOf(institution, this.inputs.begin().errors());
		this.logos.replace(logo);
		this.audit.record(caller, "logo.replaced", institution, Map.of("digest", logo.digest()));
	}

	/** What is wrong when no file was chosen. */
	FieldErrors missingFile() {
		FieldErrors errors = this.inputs.begin().errors();
		errors.add("file", "logo-missing");
		return errors;
	}

	/** Shows the monogram from now on. */
	void remove(String institution, Caller caller) {
		require(institution, caller);
		if (this.logos.summaries(Set.of(institution)).isEmpty()) {
			return;
		}
		this.logos.remove(institution);
		this.audit.record(caller, "logo.removed", institution, Map.of());
	}

}
