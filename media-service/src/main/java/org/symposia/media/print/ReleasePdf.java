package org.symposia.media.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.symposia.media.rendition.Picture;
import org.symposia.media.rendition.SourceArticle;
import org.symposia.starter.pdf.PdfFonts;

/**
 * Prints a release as tagged PDF (PDF/UA-1 attributes). It carries the words of the
 * source and no other: page numbers are drawn, not written.
 */
@Component
public class ReleasePdf {

	static {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.SEVERE));
	}

	private final PdfFonts fonts;

	private final Glyphs glyphs;

	private final String style;

	ReleasePdf(PdfFonts fonts, Glyphs glyphs) {
		this.fonts = fonts;
		this.glyphs = glyphs;
		this.style = resource("print/release.css");
	}

	/**
	 * Prints a release.
	 * @param source Markdown or plain text
	 * @param title the document's title
	 * @param language language tag of the text
	 * @param pictures photos as data addresses, placed above the captions that name them
	 */
	public byte[] print(String source, String title, String language, List<Picture> pictures) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			builder()
				.withW3cDocument(
						PrintedPage.of(SourceArticle.of(source, pictures), title, language, this.style, this.glyphs),
						"")
				.toStream(out)
				.run();
			return PageNumbers.on(out.toByteArray(), title);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private PdfRendererBuilder builder() {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		this.fonts.register(builder);
		return builder.usePdfUaAccessibility(true)
			.usePdfVersion(1.7f)
			.withProducer("Symposia")
			.useUnicodeLineBreaker(new LineBreaks())
			.useExternalResourceAccessControl(ReleasePdf::isOwnPixels,
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
			.useExternalResourceAccessControl(ReleasePdf::isOwnPixels,
					ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
	}

	private static boolean isOwnPixels(@Nullable String uri, ExternalResourceType type) {
		return uri != null && type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:image/jpeg");
	}

	private static String resource(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
