package org.symposia.agenda.event;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class InformationFormTests {

	private static final EventInformation INFORMATION = new EventInformation(LocalizedText.of(Map.of("ja", "概要")),
			new Venue(LocalizedText.of("fr", "Maison"), LocalizedText.of("en", "A\nB")),
			new Contact("Office", "office@example.org", "+49 30 123456"), LocalizedText.of("de", "kostenlos"),
			List.of(new EventLink(LocalizedText.of("fr", "Plan"), "https://map.example.org/"),
					new EventLink(LocalizedText.of("en", "Hotel"), "https://hotel.example.org/")));

	private final FormValues form = InformationForm.filled(FormValues.empty(), INFORMATION);

	@Test
	void readsWhatItShows() {
		assertThat(InformationForm.read(this.form, INFORMATION).checked(Fixtures.fields())).isEqualTo(INFORMATION);
	}

	@Test
	void clearsWhatIsEmptied() {
		FormValues emptied = this.form.with("contact.name", "")
			.with("contact.mail", "")
			.with("contact.phone", "")
			.with("feeDe", "");
		EventInformation read = InformationForm.read(emptied, INFORMATION).checked(Fixtures.fields());
		assertThat(read).isEqualTo(
				new EventInformation(INFORMATION.description(), INFORMATION.venue(), null, null, INFORMATION.links()));
	}

	@Test
	void asksForOneLinkMoreThanAreFilledInUpToTheMost() {
		assertThat(InformationForm.links(FormValues.empty())).isOne();
		assertThat(InformationForm.links(this.form)).isEqualTo(3);
		assertThat(InformationForm.links(this.form.with("links[4].labelJa", "地図"))).isEqualTo(6);
		assertThat(InformationForm.links(this.form.with("links[9].url", "https://example.org/"))).isEqualTo(10);
	}

}
