package org.symposia.starter.pdf;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Fonts for PDF documents. */
@AutoConfiguration
@ConditionalOnClass(name = "org.openpdf.text.SplitCharacter")
public final class PdfAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	PdfFonts pdfFonts() {
		return new PdfFonts();
	}

}
