package org.symposia.stack.pictures;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.symposia.stack.browser.BrowserException;
import org.symposia.stack.browser.Chromium;
import org.symposia.stack.browser.Tab;
import org.symposia.stack.client.ApiClient;
import org.symposia.stack.client.ApiException;
import org.symposia.stack.launch.FreshStack;
import org.symposia.stack.launch.Layout;
import org.symposia.stack.launch.StackException;
import tools.jackson.databind.JsonNode;

/**
 * Takes the pictures of the documentation from a stack of its own with the sample, so
 * that they show the same days whenever they are taken. Earlier pictures are replaced.
 */
final class Pictures {

	private static final String PAST = "berlin-2026";

	private static final String UPCOMING = "joint-workshop";

	private static final String RELEASE = "/press/jihs-num-memorandum-of-understanding";

	/** Longer pages are cut off, which keeps the folder small. */
	private static final int TALLEST = 2600;

	private final Layout layout;

	private final Path folder;

	private final ApiClient organizer;

	private Pictures(Layout layout, Path folder) {
		this.layout = layout;
		this.folder = folder;
		this.organizer = ApiClient.signedIn(layout.publicUrl(), layout.issuer(), "organizer-jihs");
	}

	static void main(String[] arguments) throws IOException {
		Path root = Path.of(arguments[0]).toAbsolutePath();
		try (FreshStack fresh = start(root)) {
			new Pictures(fresh.layout(), root.resolve("docs/pictures")).take();
		}
		catch (StackException | BrowserException | ApiException ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	private static FreshStack start(Path root) {
		return FreshStack.start(root, root.resolve("local-stack/target/pictures-home"), System.out::println);
	}

	private void take() throws IOException {
		deleteEarlier();
		try (Chromium chromium = Chromium.start()) {
			for (Picture picture : pictures()) {
				System.out.println("  " + picture.file());
				try (Tab tab = chromium.newTab(picture.device())) {
					tab.open(this.layout.publicUrl() + picture.path());
					Files.write(this.folder.resolve(picture.file()), tab.picture(picture.part(), TALLEST));
				}
			}
		}
		JsonNode offer = this.organizer.get("/api/registration/events/" + UPCOMING + "/offer");
		SampleTicket ticket = new SampleTicket(this.layout);
		for (String language : Picture.languages()) {
			System.out.println("  ticket-" + language + ".png");
			ticket.write(UPCOMING, offer, language, this.folder);
		}
	}

	private static List<Picture> pictures() {
		List<Picture> pictures = new ArrayList<>();
		pictures.addAll(Picture.each("front", "/", null));
		pictures.addAll(Picture.each("event", "/agenda/" + PAST, null));
		pictures.addAll(Picture.each("grid", "/agenda/" + UPCOMING, ".day"));
		pictures.addAll(Picture.each("release", RELEASE, null));
		pictures.addAll(Picture.each("form", "/registration/" + UPCOMING, null));
		return pictures;
	}

	private void deleteEarlier() throws IOException {
		Files.createDirectories(this.folder);
		try (DirectoryStream<Path> earlier = Files.newDirectoryStream(this.folder, "*.{webp,png}")) {
			for (Path picture : earlier) {
				Files.delete(picture);
			}
		}
	}

}
