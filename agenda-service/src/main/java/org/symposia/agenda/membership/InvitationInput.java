package org.symposia.agenda.membership;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.team.Duty;
import org.symposia.starter.input.Fields;
import org.symposia.starter.mail.MailAddress;

/** Submitted fields of an invitation, not validated. */
record InvitationInput(@Schema(example = "colleague@example.org") @Nullable String mail,
		@Schema(description = "organizer, press, door, sensitive-data",
				example = "[\"organizer\"]") @Nullable List<String> duties) {

	@Nullable MailAddress checkedMail(Fields fields) {
		String text = fields.texts().line("mail", this.mail, MailAddress.LONGEST);
		MailAddress address = MailAddress.parse(text).orElse(null);
		if (text != null && address == null) {
			fields.errors().add("mail", "mail");
		}
		return address;
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
