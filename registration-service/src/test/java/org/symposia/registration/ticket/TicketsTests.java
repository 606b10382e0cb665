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

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
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
		assertThat(ticket("ticket-en", Map.of())).contains("JIHS–NUM Bilateral Symposium", "Erika Mustermann",
				"Charité", "Wednesday, 15 April 2026", "Berlin", "Participant");
	}

	@Test
	void printsTheJapaneseNameBesideTheLatinOne() throws Exception {
		assertThat(ticket("ticket-ja",
				Map.of("givenName", "Taro", "familyName", "Yamada", "nativeFamilyName", "山田", "nativeGivenName", "太郎",
						"familyNameReading", "やまだ", "givenNameReading", "たろう", "affiliation", "国立健康危機管理研究機構",
						"language", "ja")))
			.contains("JIHS・NUM合同シンポジウム", "山田 太郎", "やまだ たろう", "Taro Yamada", "参加証", "2026年4月15日（水）");
	}

	@Test
	void fitsLongNamesAndUnusualLettersOnOnePage() throws Exception {
		assertThat(ticket("ticket-long",
				Map.of("givenName", "Đặng Nguyễn-Przybyszewski", "familyName",
						"Freifrau von Schwarzenberg-Hohenlohe zu Langenburg", "affiliation",
						"Nationales Forschungsnetzwerk der Universitätsmedizin, Koordinierungsstelle an der Charité – "
								+ "Universitätsmedizin Berlin, Campus Virchow-Klinikum")))
			.contains("Đặng Nguyễn-Przybyszewski");
	}

	private String ticket(String name, Map<String, Object> changes) throws IOException {
		String event = this.client.event(5, false);
		Map<String, Object> attendee = Sample.attendee(Sample.mailbox());
		attendee.putAll(changes);
		CreatedRegistration made = this.client.register(event, attendee)
			.expectBody(CreatedRegistration.class)
			.returnResult()
			.getResponseBody();
		Registration registration = this.registrations.require(made.id());
		byte[] pdf = this.tickets.pdf(this.events.require(event), registration);
		Files.write(Path.of("target", name + ".pdf"), pdf);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			return new PDFTextStripper().getText(document);
		}
	}

}
