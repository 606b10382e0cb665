package org.symposia.registration.privacy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.AgendaStub;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the data of those who register for an event of hosts in two countries are handled.
 */
@SymposiaTest(properties = { "symposia.institutions.jihs.name.en=Japan Institute for Health Security",
		"symposia.institutions.jihs.country=JP", "symposia.institutions.num.name.en=Network of University Medicine",
		"symposia.institutions.num.country=DE" })
class EventPrivacyTests {

	@Autowired
	private RegistrationClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | jointly responsible | Article 6(1)(b) | Germany and Japan | (EU) 2019/419 | erased 90 days later
					de | Gemeinsam verantwortlich | Art. 6 Abs. 1 Buchst. b | Deutschland und Japan | (EU) 2019/419 | nach 90 Tagen
					ja | 共同で個人情報を取り扱います | 第6条第1項(b) | ドイツ、日本 | (EU) 2019/419 | 90日後に消去
					""")
	void areSaidInEachLanguage(String language, String responsible, String basis, String countries, String decision,
			String retention) {
		assertThat(this.client.page(privacy() + "?lang=" + language)).contains(responsible,
				"<li>Japan Institute for Health Security</li>", "<li>Network of University Medicine</li>", basis,
				countries, decision, retention);
	}

	@Test
	void leadBackToTheFormAndOnToTheWholeSite() {
		String privacy = privacy();
		assertThat(this.client.page(privacy)).contains("href=\"/privacy\"",
				"href=\"" + privacy.replace("/privacy", "") + "\"");
	}

	@Test
	void nameWhoRunsTheSiteWhileNoHostHasAgreed() {
		String event = Sample.event();
		AgendaStub.withoutHosts(event);
		this.client.offer(event, "{\"places\": 5, \"confirmByMail\": false}").expectStatus().isOk();
		assertThat(this.client.page("/registration/" + event + "/privacy"))
			.contains("Whoever runs this site is responsible", "href=\"/imprint\"")
			.doesNotContain("<ul></ul>");
	}

	private String privacy() {
		return "/registration/" + this.client.event(5, false) + "/privacy";
	}

}
