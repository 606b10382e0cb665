package org.symposia.starter.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailTextTests {

	@Test
	void putsTheActionBetweenTheTextAndTheClosing() {
		MailContent content = new MailContent(Locale.ENGLISH, "Subject", List.of("Hello", "You have a place.\nCome!"),
				new MailContent.Action("Confirm", "https://events.example.org/a"), List.of("Yours", "Symposia"));
		assertThat(MailText.of(content)).isEqualTo("""
				Hello

				You have a place.
				Come!

				Confirm:
				https://events.example.org/a

				Yours

				Symposia
				""");
	}

	@Test
	void needsNoAction() {
		MailContent content = new MailContent(Locale.ENGLISH, "Subject", List.of("Hello"), null, List.of("Yours"));
		assertThat(MailText.of(content)).isEqualTo("Hello\n\nYours\n");
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = { "' Your place ',Your place",
			"'Your\r\nBcc: x@example.org',Your Bcc: x@example.org", "'Your\t\n place',Your place" })
	void hasASubjectOfOneLine(String typed, String subject) {
		assertThat(new MailContent(Locale.ENGLISH, typed, List.of(), null, List.of()).subject()).isEqualTo(subject);
	}

	@Test
	void doesNotChangeWithTheListsItWasMadeOf() {
		List<String> paragraphs = new ArrayList<>(List.of("Hello"));
		MailContent content = new MailContent(Locale.ENGLISH, "Subject", paragraphs, null, List.of());
		paragraphs.add("More");
		assertThat(content.paragraphs()).containsExactly("Hello");
	}

}
