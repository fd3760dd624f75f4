package id.suara.platform.web;

import jakarta.el.ELContext;
import jakarta.el.MethodExpression;
import jakarta.el.MethodInfo;
import jakarta.el.ValueExpression;
import jakarta.el.ValueReference;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code <s:method name="action"/>} inside a tag file: lets {@code action="#{action}"} call the method that the page gave
 * as that attribute. Facelets hands attributes of tag files over as values only, and a method is not one.
 */
public class MethodAttribute extends TagHandler {

    private final TagAttribute name;

    public MethodAttribute(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        String variable = name.getValue(context);
        ValueExpression given = context.getVariableMapper().resolveVariable(variable);
        if (given != null) {
            MethodExpression method = new GivenMethod(given);
            context.getVariableMapper()
                    .setVariable(
                            variable,
                            context.getExpressionFactory().createValueExpression(method, MethodExpression.class));
        }
    }

    private static final class GivenMethod extends MethodExpression {

        private static final long serialVersionUID = 1L;

        private final ValueExpression given;

        GivenMethod(ValueExpression given) {
            this.given = given;
        }

        @Override
        public Object invoke(ELContext context, Object[] arguments) {
            // "#{bean.verb(row)}" and a plain outcome evaluate to the result; "#{bean.verb}" has to be called.
            if (given.isLiteralText() || given.getExpressionString().contains("(")) {
                return given.getValue(context);
            }
            ValueReference reference = given.getValueReference(context);
            context.setPropertyResolved(false);
            return context.getELResolver()
                    .invoke(
                            context,
                            reference.getBase(),
                            reference.getProperty(),
                            null,
                            arguments == null ? new Object[0] : arguments);
        }

        @Override
        public MethodInfo getMethodInfo(ELContext context) {
            return new MethodInfo(given.getExpressionString(), Object.class, new Class<?>[0]);
        }

        @Override
        public String getExpressionString() {
            return given.getExpressionString();
        }

        @Override
        public boolean isLiteralText() {
            return given.isLiteralText();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof GivenMethod method && method.given.equals(given);
        }

        @Override
        public int hashCode() {
            return given.hashCode();
        }
    }
}
