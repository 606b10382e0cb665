package org.symposia.registration.ticket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

@SymposiaTest
class TicketsTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private Tickets tickets;

	@Autowired
	private Registrations registrations;

	@Autowired
	private EventDirectory events;

	@Test
	void printsTheLatinNameAlone() throws Exception {
		assertThat(ticket("ticket-en", Sample.person(Sample.mailbox()), "en")).contains("JIHS–NUM Bilateral Symposium",
				"Erika Mustermann", "Charité", "Wednesday, 15 April 2099", "09:00–18:00 (CEST)", "Auditorium, Berlin",
				"Participant", "Congress office, office@example.org");
	}

	@Test
	void printsTheJapaneseNameBesideTheLatinOne() throws Exception {
		assertThat(ticket("ticket-ja",
				changed(Sample.taro(Sample.mailbox()), Map.of("affiliation", "国立健康危機管理研究機構", "title", "Dr.")), "ja"))
			.contains("JIHS・NUM合同シンポジウム", "山田 太郎", "やまだ たろう", "Dr. Taro Yamada", "受付票", "2099年4月15日（水）");
	}

	@Test
	void fitsLongNamesAndUnusualLettersOnOnePage() throws Exception {
		assertThat(ticket("ticket-long",
				changed(Sample.person(Sample.mailbox()), Map.of("givenName", "Đặng Nguyễn-Przybyszewski", "familyName",
						"Freifrau von Schwarzenberg-Hohenlohe zu Langenburg", "affiliation",
						"Nationales Forschungsnetzwerk der Universitätsmedizin, Koordinierungsstelle an der Charité – "
								+ "Universitätsmedizin Berlin, Campus Virchow-Klinikum")),
				"en"))
			.contains("Đặng Nguyễn-Przybyszewski");
	}

	@Test
	void showsTheLatinNameAloneAndSaysSoIfNoFontHasTheNativeOne() throws Exception {
		String event = this.client.event(5, false);
		CreatedRegistration made = this.client.created(event, Sample.attendee(changed(Sample.person(Sample.mailbox()),
				Map.of("native", Map.of("familyName", "ბერიძე", "givenName", "ნინო")))));
		assertThat(textOf(this.tickets.pdf(this.events.require(event), this.registrations.require(made.id()))))
			.contains("Erika Mustermann")
			.doesNotContain("〓");
		String finding = "Latin letters only, since its fonts lack these characters: ბ ე რ ი ძ ნ ო";
		assertThat(this.client.page("/registration/thanks/" + made.token())).contains("Your ticket shows", finding);
		assertThat(this.client.page(made.page())).contains("Your ticket shows", finding);
		assertThat(this.client.teamPage("/registration/desk/" + event + "/attendees/" + made.id()))
			.contains("The ticket shows", finding);
	}

	private static Map<String, Object> changed(Map<String, Object> person, Map<String, Object> changes) {
		person.putAll(changes);
		return person;
	}

	private String ticket(String name, Map<String, Object> person, String language) throws IOException {
		String event = this.client.event(5, false);
		Map<String, Object> attendee = Sample.attendee(person);
		attendee.put("language", language);
		CreatedRegistration made = this.client.register(event, attendee)
			.expectBody(CreatedRegistration.class)
			.returnResult()
			.getResponseBody();
		Registration registration = this.registrations.require(made.id());
		byte[] pdf = this.tickets.pdf(this.events.require(event), registration);
		Files.write(Path.of("target", name + ".pdf"), pdf);
		return textOf(pdf);
	}

	private static String textOf(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

}
