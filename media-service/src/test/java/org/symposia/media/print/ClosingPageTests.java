package org.symposia.media.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.html.ArticlePhoto;
import org.symposia.media.html.PrintArticle;
import org.symposia.media.sample.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/** The last page of a print, with and without photos. */
class ClosingPageTests {

	private static final List<String> CAPTIONS = List.of("Group photo of participants at the symposium",
			"Officials at the MoU Signing Ceremony");

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void isNeverMadeOfCaptionsOnly(int photos) throws IOException {
		Printed print = Printed.of(Samples.memorandum(), "en",
				CAPTIONS.stream().limit(photos).map(ClosingPageTests::picture).toArray(ArticlePhoto[]::new));
		assertThat(print.words()).isEqualTo(Printed.visible(Samples.memorandum()));
		if (photos == 0) {
			assertThat(print.pages()).hasSize(2);
		}
		assertThat(print.pages().getLast())
			.satisfies((page) -> assertThat(photos > 0 || !page.startsWith("Group photo")).isTrue());
	}

	@Test
	void placesEachPhotoAboveACaptionInTurnWhereTheyAreAsManyAsCaptions() throws IOException {
		String article = PrintArticle.of(Samples.memorandum(),
				Stream.of("Guests", "Signing").map(this::named).toList());
		assertThat(article.indexOf("Guests.jpg")).isPositive()
			.isLessThan(article.indexOf("Group photo"))
			.isLessThan(article.indexOf("Signing.jpg"));
		assertThat(article.indexOf("Signing.jpg")).isLessThan(article.indexOf("Officials"))
			.isGreaterThan(article.indexOf("Group photo"));
	}

	@Test
	void placesNoPhotoByGuessWhereTheNumbersDiffer() throws IOException {
		assertThat(PrintArticle.of(Samples.memorandum(), List.of(named("Guests")))).doesNotContain("<img");
	}

	private ArticlePhoto named(String name) {
		return new ArticlePhoto(name + ".jpg", name, name);
	}

	private static ArticlePhoto picture(String caption) {
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(1280, 853, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return new ArticlePhoto("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg.toByteArray()),
				caption, "alt");
	}

}
