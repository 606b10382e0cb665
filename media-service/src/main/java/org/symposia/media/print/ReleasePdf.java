package org.symposia.media.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.symposia.media.rendition.Picture;
import org.symposia.media.rendition.SourceArticle;
import org.symposia.starter.pdf.PdfFonts;

/**
 * Prints a release as tagged PDF (PDF/UA-1 attributes). It carries the words of the
 * source and no other, with 〓 for letters that no font has: page numbers are drawn, not
 * written.
 */
@Component
public class ReleasePdf {

	static {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.SEVERE));
	}

	private final PrintFonts fonts;

	private final Glyphs glyphs;

	private final String style;

	/** Or every print would read every font to know how high its letters are. */
	private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

	ReleasePdf(PdfFonts fonts, Glyphs glyphs) {
		this.fonts = new PrintFonts(fonts);
		this.glyphs = glyphs;
		this.style = resource("print/release.css");
	}

	/**
	 * Prints a release, one at a time since prints share their fonts.
	 * @param source Markdown or plain text
	 * @param title the document's title
	 * @param language language tag of the text
	 * @param pictures photos as data addresses, placed above the captions that name them
	 */
	public synchronized byte[] print(String source, String title, String language, List<Picture> pictures) {
		String article = SourceArticle.of(source, pictures);
		try (PDDocument document = new PDDocument();
				PdfBoxRenderer renderer = builder(document)
					.withW3cDocument(PrintedPage.of(article, title, language, this.style, this.glyphs), "")
					.buildPdfRenderer()) {
			renderer.createPDFWithoutClosing();
			return finished(document, title);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] finished(PDDocument document, String title) throws IOException {
		document.getDocumentInformation().setTitle(title);
		PageNumbers.on(document);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	private PdfRendererBuilder builder(PDDocument document) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		this.fonts.register(builder, document);
		return builder.usePDDocument(document)
			.useCacheStore(CacheStore.PDF_FONT_METRICS, this.metrics)
			.usePdfUaAccessibility(true)
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
