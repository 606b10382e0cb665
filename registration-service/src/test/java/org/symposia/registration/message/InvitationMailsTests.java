package org.symposia.registration.message;

import java.util.List;
import java.util.Map;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.AgendaStub;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the calendars of attendees show in the end. */
@SymposiaTest
class InvitationMailsTests {

	private static final String BERLIN = "2099-04-15T07:00:00Z/2099-04-15T16:00:00Z Auditorium, Berlin";

	private static final String TOKYO = "2099-04-15T07:00:00Z/2099-04-15T16:00:00Z Auditorium, Tokyo";

	@Autowired
	private RegistrationClient client;

	private final String mailbox = Sample.mailbox();

	private final ReadersCalendar calendar = new ReadersCalendar();

	private String event;

	private CreatedRegistration made;

	@BeforeEach
	void register() {
		this.event = this.client.event(1, false);
		this.made = this.client.register(this.event, this.mailbox);
	}

	@Test
	void followTheEventToItsCancellation() throws Exception {
		receive(1);
		assertThat(this.calendar.shown()).containsExactly(BERLIN);
		AgendaStub.moved(this.event, "Tokyo");
		announce(2);
		assertThat(this.calendar.shown()).containsExactly(TOKYO);
		AgendaStub.knows(this.event, "cancelled");
		announce(3);
		assertThat(this.calendar.shown()).isEmpty();
		AgendaStub.knows(this.event);
		announce(4);
		assertThat(this.calendar.shown()).containsExactly(BERLIN);
	}

	@Test
	void followAnEventThatIsPutOffToSeveralDays() throws Exception {
		receive(1);
		AgendaStub.lasts(this.event, "2099-04-20T07:00:00Z", "2099-04-22T16:00:00Z");
		announce(2);
		assertThat(this.calendar.shown()).containsExactly("2099-04-20 Auditorium, Berlin",
				"2099-04-21 Auditorium, Berlin", "2099-04-22 Auditorium, Berlin");
		AgendaStub.knows(this.event);
		announce(3);
		assertThat(this.calendar.shown()).containsExactly(BERLIN);
	}

	@Test
	void loseTheEntryWithThePlaceThoughTheMailsArriveInAnotherOrder() throws Exception {
		MimeMessage placed = SentMails.await(this.mailbox, 1);
		AgendaStub.moved(this.event, "Tokyo");
		this.client.announceChange(this.event);
		MimeMessage changed = SentMails.await(this.mailbox, 2);
		this.client.cancel(this.made);
		MimeMessage cancelled = SentMails.await(this.mailbox, 3);
		for (MimeMessage mail : List.of(changed, placed)) {
			this.calendar.receive(mail);
			assertThat(this.calendar.shown()).containsExactly(TOKYO);
		}
		for (MimeMessage mail : List.of(cancelled, placed, changed)) {
			this.calendar.receive(mail);
			assertThat(this.calendar.shown()).isEmpty();
		}
	}

	@Test
	void keepOneEntryWhenTheAttendeeCorrectsTheirName() throws Exception {
		receive(1);
		Map<String, String> form = Sample.form(this.mailbox);
		form.put("person.familyName", "Musterfrau");
		assertThat(RegistrationClient.status(this.client.submit(this.made.page() + "/correct", form))).isEqualTo(302);
		receive(2);
		assertThat(this.calendar.shown()).containsExactly(BERLIN);
	}

	private void announce(int mails) throws Exception {
		this.client.announceChange(this.event);
		receive(mails);
	}

	private void receive(int mails) throws Exception {
		this.calendar.receive(SentMails.await(this.mailbox, mails));
	}

}
