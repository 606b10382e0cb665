package org.symposia.registration.registering;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.registration.RegistrationClient.status;
import static org.symposia.registration.RegistrationClient.text;

/** What the form says of the handling of data. */
@SymposiaTest(properties = { "symposia.institutions.jihs.name.en=Japan Institute for Health Security",
		"symposia.institutions.num.name.en=Network of University Medicine" })
class DataNoticeTests {

	@Autowired
	private RegistrationClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | Responsible for your data: Japan Institute for Health Security; Network of University Medicine. | your registration is the legal basis
					de | Verantwortlich für Ihre Daten: Japan Institute for Health Security; Network of University Medicine. | Rechtsgrundlage ist Ihre Anmeldung
					ja | 個人情報の取扱主体（GDPR上の管理者）：Japan Institute for Health Security、Network of University Medicine | 法的根拠は参加登録です
					""")
	void namesEachHostAsResponsibleAndForcesNoConsent(String language, String responsible, String basis) {
		String event = this.client.event(5, false);
		String form = this.client.page("/registration/" + event + "?lang=" + language);
		assertThat(form).contains(responsible, basis, "href=\"/registration/" + event + "/privacy\"")
			.doesNotContain("type=\"checkbox\"");
	}

	@Test
	void isConfirmedToBeReadWhereTheOfferAsksForIt() {
		String event = acknowledging();
		assertThat(this.client.page("/registration/" + event)).contains("I have read how my data are handled");
		Map<String, String> form = new TreeMap<>(Sample.form(Sample.mailbox()));
		EntityExchangeResult<String> refused = this.client.submit("/registration/" + event, form);
		assertThat(status(refused)).isEqualTo(422);
		assertThat(text(refused)).contains("Confirm that you have read how your data are handled.",
				"href=\"#f-consents\"");
		form.put("consents", "privacy-notice");
		assertThat(this.client.submit("/registration/" + event, form).getStatus().is3xxRedirection()).isTrue();
	}

	@Test
	void isRecordedWithItsVersion() {
		String event = acknowledging();
		Map<String, Object> attendee = Sample.attendee(Sample.mailbox());
		this.client.register(event, attendee).expectStatus().isBadRequest();
		attendee.put("consents", List.of("privacy-notice"));
		CreatedRegistration made = this.client.created(event, attendee);
		assertThat(this.client.show(made).get("consents").toString()).contains("id=privacy-notice",
				"version=2026-11-28");
		assertThat(this.client.teamPage("/registration/desk/" + event + "/attendees/" + made.id()))
			.contains("Read how the data are handled (version 2026-11-28)");
	}

	private String acknowledging() {
		String event = Sample.event();
		this.client.offer(event, "{\"places\": 5, \"confirmByMail\": false, \"privacyNotice\": \"acknowledge\"}")
			.expectStatus()
			.isOk();
		return event;
	}

}
