package org.symposia.agenda.membership;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.team.Duty;
import org.symposia.starter.input.Fields;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class InvitationInputTests {

	private final Fields fields = Fixtures.fields();

	@Test
	void readsMailboxAndDuties() {
		InvitationInput input = new InvitationInput(" name@example.org ", List.of("press", "door"));
		assertThat(input.checkedMail(this.fields)).isEqualTo(new MailAddress("name@example.org"));
		assertThat(input.checkedDuties(this.fields)).containsExactly(Duty.PRESS, Duty.DOOR);
		assertThat(errors()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nobody", "a b@example.org", "a@b", "a@example.org\r\nBcc: b@example.org",
			"a@-example.org", "jürgen@example.org" })
	void refusesWhatIsNoMailAddress(String mail) {
		new InvitationInput(mail, List.of("door")).checkedMail(this.fields);
		assertThat(errors()).containsExactly("mail");
	}

	@Test
	void refusesUnknownDutiesAndNone() {
		new InvitationInput("name@example.org", List.of("dancing")).checkedDuties(this.fields);
		assertThat(errors()).containsExactly("duties");
		new InvitationInput("name@example.org", null).checkedDuties(this.fields);
		assertThat(errors()).containsExactly("duties");
	}

	private List<String> errors() {
		return this.fields.errors().list().stream().map(FieldError::field).toList();
	}

}
