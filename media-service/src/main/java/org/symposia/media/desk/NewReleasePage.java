package org.symposia.media.desk;

import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

record NewReleasePage(Form form, ReleaseChoices choices) implements FormPage {

}
