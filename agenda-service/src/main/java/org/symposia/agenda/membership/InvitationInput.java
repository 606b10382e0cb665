package org.symposia.agenda.membership;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.Contact;
import org.symposia.agenda.team.Duty;
import org.symposia.starter.input.Fields;

/** Submitted fields of an invitation, not validated. */
record InvitationInput(@Schema(example = "colleague@example.org") @Nullable String mail,
		@Schema(description = "organizer, press, door, sensitive-data",
				example = "[\"organizer\"]") @Nullable List<String> duties) {

	private static final int LONGEST = 254;

	@Nullable String checkedMail(Fields fields) {
		String text = fields.texts().line("mail", this.mail, LONGEST);
		if (text != null && !Contact.isMailAddress(text)) {
			fields.errors().add("mail", "mail");
		}
		return text;
	}

	Set<Duty> checkedDuties(Fields fields) {
		Set<Duty> checked = EnumSet.noneOf(Duty.class);
		for (String each : fields.identifiers().several("duties", this.duties, Duty.values().length)) {
			Duty duty = fields.identifiers().choice("duties", each, Duty::of, Duty.slugs());
			if (duty != null) {
				checked.add(duty);
			}
		}
		if (checked.isEmpty()) {
			fields.errors().add("duties", "duties");
		}
		return checked;
	}

}
