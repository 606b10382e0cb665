package org.symposia.acceptance;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import com.microsoft.playwright.options.FilePayload;

/**
 * Sample pictures: drawn, and added to a release as a press officer adds photos.
 */
final class Photos {

	private Photos() {
	}

	/** Adds a picture in a colour to the release under an address. */
	static void add(BrowserUser officer, String release, String caption, Color colour) {
		officer.opens(release);
		officer.page().locator("details:has(#f-file) > summary").click();
		officer.page().locator("#f-file").setInputFiles(file(colour));
		officer.fills("caption", caption);
		officer.fills("alt", "A drawn picture that stands for a photo");
		officer.fills("credit", "JIHS/NUM");
		officer.fills("usageTerms", "Free for reporting");
		officer.page().waitForNavigation(officer.page().locator("form:has(#f-file) button")::click);
	}

	/** A picture in a colour. */
	static FilePayload file(Color colour) {
		return new FilePayload("picture.png", "image/png", drawn(colour));
	}

	private static byte[] drawn(Color colour) {
		BufferedImage image = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
		Graphics2D drawing = image.createGraphics();
		drawing.setPaint(new GradientPaint(0, 0, Color.decode("#faf9f6"), 1600, 1000, colour));
		drawing.fillRect(0, 0, 1600, 1000);
		drawing.dispose();
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
